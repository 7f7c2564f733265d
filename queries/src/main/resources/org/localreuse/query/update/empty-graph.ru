# Empties the graph ?_graph_iri, if the registry still stands at revision ?_revision_integer.
PREFIX lr: <https://w3id.org/localreuse/def#>
DELETE { GRAPH ?_graph_iri { ?s ?p ?o } }
WHERE {
  GRAPH <graph/meta> { <id/registry> lr:revision ?_revision_integer }
  GRAPH ?_graph_iri { ?s ?p ?o }
}
