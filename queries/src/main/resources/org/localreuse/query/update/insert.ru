# Inserts statements, if the registry still stands at revision ?_revision_integer. The store adds the statements to the template.
PREFIX lr: <https://w3id.org/localreuse/def#>
INSERT { }
WHERE { GRAPH <graph/meta> { <id/registry> lr:revision ?_revision_integer } }
