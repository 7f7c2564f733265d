# Rebuilds the derived graph from the accepted graphs. It clears first, so that running it twice changes nothing. Runs in the write
# transaction of each publication. Relative IRIs are resolved against the base of the deployment.
# Keep property paths out of GRAPH ?g { }: an alternative path there ran for minutes where ?p with FILTER IN takes seconds. Put the larger of
# two patterns first: Fuseki 6.0.0 fails on one of two triples after an empty one.
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
# 1 disputes that stand: on the word of the organisation that is named, which has said nothing else of the reuse since
INSERT { GRAPH <graph/derived> { ?r lr:disputedBy ?who } }
WHERE { GRAPH ?g { ?r lr:disputedBy ?who } GRAPH <graph/meta> { ?g prov:wasAttributedTo ?who }
        OPTIONAL { GRAPH <graph/meta> { ?g prov:generatedAtTime ?when } }
        FILTER NOT EXISTS { GRAPH <graph/meta> { ?other prov:wasAttributedTo ?who ; prov:generatedAtTime ?later } GRAPH ?other { ?r lr:reuseStatus ?st }
          FILTER ( ?later > ?when ) FILTER NOT EXISTS { GRAPH ?other { ?r lr:disputedBy ?who } } } } ;
# 2 one status each. Where sources differ, the words are compared as texts made of: does the reuser itself say so, is a status known (who
# disputes counts as not knowing), when, in which graph, which status. The greatest wins, so that equal times do not change the answer.
INSERT { GRAPH <graph/derived> { ?r lr:currentStatus ?status } }
WHERE { { SELECT ?r (MAX(?word) AS ?last) WHERE {
            { SELECT ?r WHERE { GRAPH ?any { ?r a lr:Reuse ; lr:reuseStatus ?s } } GROUP BY ?r HAVING ( COUNT(DISTINCT ?s) > 1 ) }
            GRAPH ?g { ?r lr:reuseStatus ?said }
            OPTIONAL { GRAPH <graph/meta> { ?g prov:wasAttributedTo ?who } OPTIONAL { GRAPH <graph/meta> { ?g prov:generatedAtTime ?when } } }
            OPTIONAL { GRAPH ?h { ?r lr:reuser ?reuser } FILTER ( ?reuser = ?who ) }
            OPTIONAL { GRAPH <graph/derived> { ?r lr:disputedBy ?no } FILTER ( ?no = ?who ) }
            BIND ( IF ( BOUND(?no) , rs:unknown , ?said ) AS ?st )
            BIND ( CONCAT ( IF ( BOUND(?reuser) , "1" , "0" ) , IF ( ?st = rs:unknown , "0" , "1" ) , " " ,
                            STRBEFORE ( CONCAT ( COALESCE ( STR(?when) , "" ) , "Z" ) , "Z" ) , " " , STR(?g) , " " , STR(?st) ) AS ?word )
          } GROUP BY ?r }
        BIND ( IRI ( REPLACE ( ?last , "^.* " , "" ) ) AS ?status ) } ;
INSERT { GRAPH <graph/derived> { ?r lr:currentStatus ?status } }
WHERE { { SELECT ?r (MIN(?s) AS ?status) WHERE { GRAPH ?g { ?r a lr:Reuse ; lr:reuseStatus ?s } } GROUP BY ?r HAVING ( COUNT(DISTINCT ?s) = 1 ) } } ;
INSERT { GRAPH <graph/derived> { ?r lr:currentStatus rs:unknown } }
WHERE { { SELECT DISTINCT ?r WHERE { GRAPH ?g { ?r a lr:Reuse } } } FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:currentStatus ?st } } } ;
# 3 who reuses what (now), on the main record of duplicates
INSERT { GRAPH <graph/derived> { ?org lr:reuses ?main . ?main lr:reusedBy ?org } }
WHERE { GRAPH ?g { ?r lr:reuser ?org ; lr:reuseOf ?x } GRAPH <graph/derived> { ?r lr:currentStatus ?st } FILTER ( ?st IN ( rs:piloting , rs:live , rs:paused ) )
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:disputedBy ?org } }
        OPTIONAL { GRAPH ?g2 { ?x lr:duplicateOf ?m } } BIND ( COALESCE(?m, ?x) AS ?main ) } ;
# 4 what is based on what, unless the reuser says that it is not so
INSERT { GRAPH <graph/derived> { ?new lr:basedOn ?main ; schema:isBasedOn ?main } }
WHERE { GRAPH ?g { ?r lr:result ?new ; lr:reuseOf ?x }
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:disputedBy ?u } GRAPH ?g3 { ?r lr:reuser ?u } }
        OPTIONAL { GRAPH ?g2 { ?x lr:duplicateOf ?m } } BIND ( COALESCE(?m, ?x) AS ?main ) FILTER ( ?new != ?main ) } ;
# 5 true derivation only where something was taken over, not merely imitated
INSERT { GRAPH <graph/derived> { ?new prov:wasDerivedFrom ?main ; dct:source ?main } }
WHERE { GRAPH ?g { ?r lr:result ?new ; lr:reuseOf ?x ; lr:reuseKind ?k } FILTER ( ?k IN ( rk:adaptation , rk:code-fork , rk:redeployment , rk:repurposing , rk:data-reuse , rk:data-aggregation ) )
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:disputedBy ?u } GRAPH ?g3 { ?r lr:reuser ?u } }
        OPTIONAL { GRAPH ?g2 { ?x lr:duplicateOf ?m } } BIND ( COALESCE(?m, ?x) AS ?main ) FILTER ( ?new != ?main ) } ;
# 6 who says so; a source that brings a dispute does not
INSERT { GRAPH <graph/derived> { ?r lr:assertedBy ?who } }
WHERE { GRAPH ?g { ?r a lr:Reuse } GRAPH <graph/meta> { ?g prov:wasAttributedTo ?who }
        FILTER NOT EXISTS { GRAPH ?g { ?r lr:disputedBy ?anybody } } FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:disputedBy ?who } } } ;
# 7 corroboration, set by set in order of rank (one EXISTS per reuse does not finish on 20,000 reuses)
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:disputed } }
WHERE { { SELECT DISTINCT ?r WHERE { GRAPH <graph/derived> { ?r lr:disputedBy ?who } } } } ;
# Two who assert it gave different statuses when each spoke last. It is no dispute if what the one that spoke later said is what counts now,
# and is the end, or how a reuse that went on goes on. A word is again a text: when, and which status; the graph between them settles equal times.
INSERT { GRAPH <graph/derived> { ?r lr:corroboration co:disputed } }
WHERE { { SELECT ?r ?one (MAX(?word) AS ?later) WHERE {
            { SELECT ?r WHERE { GRAPH ?any { ?r a lr:Reuse ; lr:reuseStatus ?s } FILTER ( ?s != rs:unknown ) } GROUP BY ?r HAVING ( COUNT(DISTINCT ?s) > 1 ) }
            GRAPH <graph/derived> { ?r lr:assertedBy ?one } GRAPH ?g { ?r lr:reuseStatus ?st } FILTER ( ?st != rs:unknown )
            GRAPH <graph/meta> { ?g prov:wasAttributedTo ?one } OPTIONAL { GRAPH <graph/meta> { ?g prov:generatedAtTime ?when } }
            BIND ( CONCAT ( STRBEFORE ( CONCAT ( COALESCE ( STR(?when) , "" ) , "Z" ) , "Z" ) , " " , STR(?g) , " " , STR(?st) ) AS ?word )
          } GROUP BY ?r ?one }
        { SELECT ?r ?two (MAX(?word) AS ?earlier) WHERE {
            { SELECT ?r WHERE { GRAPH ?any { ?r a lr:Reuse ; lr:reuseStatus ?s } FILTER ( ?s != rs:unknown ) } GROUP BY ?r HAVING ( COUNT(DISTINCT ?s) > 1 ) }
            GRAPH <graph/derived> { ?r lr:assertedBy ?two } GRAPH ?g { ?r lr:reuseStatus ?st } FILTER ( ?st != rs:unknown )
            GRAPH <graph/meta> { ?g prov:wasAttributedTo ?two } OPTIONAL { GRAPH <graph/meta> { ?g prov:generatedAtTime ?when } }
            BIND ( CONCAT ( STRBEFORE ( CONCAT ( COALESCE ( STR(?when) , "" ) , "Z" ) , "Z" ) , " " , STR(?g) , " " , STR(?st) ) AS ?word )
          } GROUP BY ?r ?two }
        FILTER ( ?one != ?two && REPLACE(?later, "^.* ", "") != REPLACE(?earlier, "^.* ", "") )
        GRAPH <graph/derived> { ?r lr:currentStatus ?now }
        BIND ( STRBEFORE(?later, " ") AS ?laterTime ) BIND ( STRBEFORE(?earlier, " ") AS ?earlierTime )
        BIND ( IRI(REPLACE(?earlier, "^.* ", "")) AS ?before )
        FILTER ( ?laterTime = ?earlierTime || ( ?laterTime > ?earlierTime && ( STR(?now) != REPLACE(?later, "^.* ", "")
          || ( ?now NOT IN ( rs:retired , rs:abandoned ) && ! ( ?now IN ( rs:piloting , rs:live , rs:paused ) && ?before IN ( rs:planned , rs:piloting , rs:live , rs:paused ) ) ) ) ) )
        FILTER NOT EXISTS { GRAPH <graph/derived> { ?r lr:corroboration ?c } } } ;
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
# 8 what a partnership reuses, its members reuse
INSERT { GRAPH <graph/derived> { ?m lr:reuses ?x . ?x lr:reusedBy ?m } }
WHERE { GRAPH ?g { ?o a org:OrganizationalCollaboration ; org:hasMember ?m } GRAPH <graph/derived> { ?o lr:reuses ?x } } ;
# 9 exactly one display label for everything: English if there is one, else whatever there is (two steps: MIN over partly unbound values is an error)
INSERT { GRAPH <graph/derived> { ?x rdfs:label ?l } }
WHERE { { SELECT ?x (MIN(?en) AS ?l) WHERE { GRAPH ?g { ?x ?p ?en } FILTER ( ?p IN ( dct:title , foaf:name , skos:prefLabel ) ) FILTER LANGMATCHES(LANG(?en),"en") } GROUP BY ?x } } ;
INSERT { GRAPH <graph/derived> { ?x rdfs:label ?l } }
WHERE { { SELECT ?x (MIN(?any) AS ?l) WHERE { GRAPH ?g { ?x ?p ?any } FILTER ( ?p IN ( dct:title , foaf:name , skos:prefLabel ) ) FILTER NOT EXISTS { GRAPH <graph/derived> { ?x rdfs:label ?y } } } GROUP BY ?x } } ;
# A submission that was withdrawn is recorded, not shown: it has no display label.
DELETE { GRAPH <graph/derived> { ?x rdfs:label ?l } }
WHERE { GRAPH <graph/meta> { ?x prov:invalidatedAtTime ?when } GRAPH <graph/derived> { ?x rdfs:label ?l } }
