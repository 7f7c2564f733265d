# Raises the revision to ?_next_integer, if the registry still stands at revision ?_revision_integer, and notes when: ?_now_dateTime.
PREFIX lr: <https://w3id.org/localreuse/def#>
PREFIX dct: <http://purl.org/dc/terms/>
DELETE { GRAPH <graph/meta> { <id/registry> lr:revision ?_revision_integer ; dct:modified ?before } }
INSERT { GRAPH <graph/meta> { <id/registry> lr:revision ?_next_integer ; dct:modified ?_now_dateTime } }
WHERE {
  GRAPH <graph/meta> {
    <id/registry> lr:revision ?_revision_integer
    OPTIONAL { <id/registry> dct:modified ?before }
  }
}
