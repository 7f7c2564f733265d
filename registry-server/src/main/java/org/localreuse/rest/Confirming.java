package org.localreuse.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.intake.Confirmations;
import org.localreuse.intake.Confirmations.Confirmed;
import org.localreuse.intake.Confirmations.Kind;
import org.localreuse.intake.Confirmations.Word;
import org.localreuse.model.Principal;
import org.localreuse.ontology.Base;

/** Passes on the word of an organisation on reuses, and answers with the submissions that keep it. */
public final class Confirming {

    /** What a word is made of, whether it is about one reuse or many. */
    static final List<String> MEMBERS = List.of("word", "until", "comment", "on", "by");

    private static final List<String> WORDS =
            Arrays.stream(Kind.values()).map(Reports::word).toList();

    private final Confirmations confirmations;
    private final Views views;
    private final Base base;

    public Confirming(Confirmations confirmations, Views views, Base base) {
        this.confirmations = confirmations;
        this.views = views;
        this.base = base;
    }

    /** @param reuses keys or IRIs */
    Response confirm(Principal who, List<String> reuses, Body body) {
        Kind kind = Kind.values()[WORDS.indexOf(body.oneOf("word", WORDS))];
        Word word = new Word(kind, body.text("until"), body.text("comment").orElse(""), body.day("on"));
        Optional<Node> by = body.text("by").map(this::organisation);
        Confirmed confirmed =
                confirmations.confirm(who, reuses.stream().map(this::reuse).toList(), word, by);
        return answer(confirmed);
    }

    private static Response answer(Confirmed confirmed) {
        List<Map<String, Object>> submissions = new ArrayList<>();
        for (String id : confirmed.submissions()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", id);
            members.put("href", SubmissionDocuments.address(id));
            submissions.add(members);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("submissions", submissions);
        members.put("revision", confirmed.revision());
        Response.ResponseBuilder answer = Response.status(201).entity(new Document(members));
        return submissions.size() == 1
                ? answer.location(URI.create(SubmissionDocuments.address(
                                confirmed.submissions().getFirst())))
                        .build()
                : answer.build();
    }

    /** Whether there is such a reuse is for the intake to say: it knows what was published a moment ago. */
    private Node reuse(String key) {
        return NodeFactory.createURI(key.contains(":") ? key : base.iri() + "id/reuse/" + key);
    }

    private Node organisation(String key) {
        return Lookup.organisation(views.catalogue(), key)
                .orElseThrow(() -> BadContent.expected(
                        "by", "a council or organisation that the register knows, by its code, slug or IRI"));
    }
}
