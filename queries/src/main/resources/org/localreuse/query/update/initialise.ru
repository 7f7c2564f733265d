# Writes the registry's own record, once: the base it was made for, and revision 0.
PREFIX lr: <https://w3id.org/localreuse/def#>
PREFIX void: <http://rdfs.org/ns/void#>
INSERT { GRAPH <graph/meta> { <id/registry> lr:revision 0 ; void:uriSpace ?space } }
WHERE {
  FILTER NOT EXISTS { GRAPH <graph/meta> { <id/registry> lr:revision ?any } }
  BIND ( STR(<>) AS ?space )
}
