# Writes one statement into a graph of its own, to see whether the engine takes updates.
CLEAR SILENT GRAPH <graph/probe> ;
INSERT DATA { GRAPH <graph/probe> { <id/registry> <http://purl.org/dc/terms/description> "probe" } }
