# Removes what is recorded of the graph ?_graph_iri, and of the ingest that made it unless another graph came with the same ingest,
# if the registry still stands at revision ?_revision_integer.
PREFIX lr: <https://w3id.org/localreuse/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
DELETE { GRAPH <graph/meta> { ?ingest ?p ?o } }
WHERE {
  GRAPH <graph/meta> {
    <id/registry> lr:revision ?_revision_integer .
    ?_graph_iri prov:wasGeneratedBy ?ingest .
    ?ingest ?p ?o
    FILTER NOT EXISTS { ?other prov:wasGeneratedBy ?ingest FILTER ( ?other != ?_graph_iri ) }
  }
} ;
DELETE { GRAPH <graph/meta> { ?_graph_iri ?p ?o } }
WHERE {
  GRAPH <graph/meta> {
    <id/registry> lr:revision ?_revision_integer .
    ?_graph_iri ?p ?o
  }
}
