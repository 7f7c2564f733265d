# Rebuilds the derived graph from the accepted graphs. It clears first, so that running it twice changes nothing. Runs in the write
# transaction of each publication. Relative IRIs are resolved against the base of the deployment.
# Keep property paths out of GRAPH ?g { }: an alternative path there ran for minutes where ?p with FILTER IN takes seconds.
PREFIX lr: <https://w3id.org/localreuse/def#>
PREFIX rk: <https://w3id.org/localreuse/concept/reuse-kind/>
PREFIX rs: <https://w3id.org/localreuse/concept/reuse-status/>
PREFIX co: <https://w3id.org/localreuse/concept/corroboration/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <http://schema.org/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
CLEAR SILENT GRAPH <graph/derived> ;
# 1 who reuses what (now), on the main record of duplicates
INSERT { GRAPH <graph/derived> { ?org lr:reuses ?main . ?main lr:reusedBy ?org } }
WHERE { GRAPH ?g { ?r lr:reuser ?org ; lr:reuseOf ?x ; lr:reuseStatus ?st } FILTER ( ?st IN ( rs:piloting , rs:live , rs:paused ) )
        OPTIONAL { GRAPH ?g2 { ?x lr:duplicateOf ?m } } BIND ( COALESCE(?m, ?x) AS ?main ) } ;
# 2 what is based on what
INSERT { GRAPH <graph/derived> { ?new lr:basedOn ?main ; schema:isBasedOn ?main } }
WHERE { GRAPH ?g { ?r lr:result ?new ; lr:reuseOf ?x } OPTIONAL { GRAPH ?g2 { ?x lr:duplicateOf ?m } } BIND ( COALESCE(?m, ?x) AS ?main ) FILTER ( ?new != ?main ) } ;
# 3 true derivation only where something was taken over, not merely imitated
INSERT { GRAPH <graph/derived> { ?new prov:wasDerivedFrom ?main ; dct:source ?main } }
WHERE { GRAPH ?g { ?r lr:result ?new ; lr:reuseOf ?x ; lr:reuseKind ?k } FILTER ( ?k IN ( rk:adaptation , rk:code-fork , rk:redeployment , rk:repurposing , rk:data-reuse , rk:data-aggregation ) )
        OPTIONAL { GRAPH ?g2 { ?x lr:duplicateOf ?m } } BIND ( COALESCE(?m, ?x) AS ?main ) FILTER ( ?new != ?main ) } ;
# 4 who says so
INSERT { GRAPH <graph/derived> { ?r lr:assertedBy ?who } }
WHERE { GRAPH ?g { ?r a lr:Reuse } GRAPH <graph/meta> { ?g prov:wasAttributedTo ?who } } ;
# 5 corroboration, set by set in order of rank (one EXISTS per reuse does not finish on 20,000 reuses)
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:disputed } }
WHERE { { SELECT ?r (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH ?g { ?r a lr:Reuse ; lr:reuseStatus ?s } FILTER ( ?s != rs:unknown ) } GROUP BY ?r HAVING ( COUNT(DISTINCT ?s) > 1 ) } } ;
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:both-sides } }
WHERE { { SELECT DISTINCT ?r WHERE { GRAPH ?g1 { ?r lr:reuser ?u } GRAPH <graph/derived> { ?r lr:assertedBy ?u } } }
        { SELECT DISTINCT ?r WHERE { GRAPH ?g2 { ?r lr:reuseOf ?x } GRAPH <graph/derived> { ?r lr:assertedBy ?s } GRAPH ?g3 { ?x ?p ?s } FILTER ( ?p IN ( lr:leadOrganisation , dct:publisher ) ) } }
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:corroboration ?c } } } ;
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:reuser-only } }
WHERE { { SELECT DISTINCT ?r WHERE { GRAPH ?g1 { ?r lr:reuser ?u } GRAPH <graph/derived> { ?r lr:assertedBy ?u } } }
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:corroboration ?c } } } ;
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:source-only } }
WHERE { { SELECT DISTINCT ?r WHERE { GRAPH ?g2 { ?r lr:reuseOf ?x } GRAPH <graph/derived> { ?r lr:assertedBy ?s } GRAPH ?g3 { ?x ?p ?s } FILTER ( ?p IN ( lr:leadOrganisation , dct:publisher ) ) } }
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:corroboration ?c } } } ;
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:third-party-only } }
WHERE { { SELECT DISTINCT ?r WHERE { GRAPH ?g { ?r a lr:Reuse } } } FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:corroboration ?c } } } ;
# 6 what a partnership reuses, its members reuse (the larger pattern first: Fuseki 6.0.0 fails on one of two triples after an empty one)
INSERT { GRAPH <graph/derived> { ?m lr:reuses ?x . ?x lr:reusedBy ?m } }
WHERE { GRAPH ?g { ?o a org:OrganizationalCollaboration ; org:hasMember ?m } GRAPH <graph/derived> { ?o lr:reuses ?x } } ;
# 7 exactly one display label for everything: English if there is one, else whatever there is (two steps: MIN over partly unbound values is an error)
INSERT { GRAPH <graph/derived> { ?x rdfs:label ?l } }
WHERE { { SELECT ?x (MIN(?en) AS ?l) WHERE { GRAPH ?g { ?x ?p ?en } FILTER ( ?p IN ( dct:title , foaf:name , skos:prefLabel ) ) FILTER LANGMATCHES(LANG(?en),"en") } GROUP BY ?x } } ;
INSERT { GRAPH <graph/derived> { ?x rdfs:label ?l } }
WHERE { { SELECT ?x (MIN(?any) AS ?l) WHERE { GRAPH ?g { ?x ?p ?any } FILTER ( ?p IN ( dct:title , foaf:name , skos:prefLabel ) ) FILTER NOT EXISTS { GRAPH <graph/derived> { ?x rdfs:label ?y } } } GROUP BY ?x } }
