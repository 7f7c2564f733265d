# Raises the revision by one, if the registry still stands at revision ?_revision_integer, and notes when.
PREFIX lr: <https://w3id.org/localreuse/def#>
PREFIX dct: <http://purl.org/dc/terms/>
DELETE { GRAPH <graph/meta> { <id/registry> lr:revision ?_revision_integer ; dct:modified ?before } }
INSERT { GRAPH <graph/meta> { <id/registry> lr:revision ?next ; dct:modified ?now } }
WHERE {
  GRAPH <graph/meta> {
    <id/registry> lr:revision ?_revision_integer
    OPTIONAL { <id/registry> dct:modified ?before }
  }
  BIND ( ?_revision_integer + 1 AS ?next )
  BIND ( NOW() AS ?now )
}
