# Takes the probe away again.
CLEAR SILENT GRAPH <graph/probe>
