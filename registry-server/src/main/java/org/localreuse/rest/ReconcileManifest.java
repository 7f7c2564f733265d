package org.localreuse.rest;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.reconcile.EntityType;

/**
 * What a client has to know of this reconciliation service.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#service-manifest">Service manifest</a>
 */
final class ReconcileManifest {

    private static final int PREVIEW_WIDTH = 420;
    private static final int PREVIEW_HEIGHT = 260;

    private ReconcileManifest() {}

    /** @param server the address under which the client reached this server, with a slash at its end */
    static Map<String, Object> of(Base base, URI server, String version) {
        String service = server.resolve("reconcile").toString();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("versions", List.of("0.1", "0.2"));
        members.put("name", "Local Reuse Registry");
        members.put("identifierSpace", base.iri() + "id/");
        members.put("schemaSpace", LR.NS);
        members.put(
                "defaultTypes",
                Arrays.stream(EntityType.values()).map(ReconcileJson::type).toList());
        members.put("documentation", server.resolve("api").toString());
        members.put("serviceVersion", version);
        members.put("batchSize", ReconcileQueries.MOST_QUERIES);
        members.put("view", Map.of("url", service + "/view?id={{id}}"));
        members.put("preview", preview(service));
        members.put("suggest", suggest(service));
        members.put("extend", extend(service));
        return members;
    }

    private static Map<String, Object> preview(String service) {
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("url", service + "/preview?id={{id}}");
        preview.put("width", PREVIEW_WIDTH);
        preview.put("height", PREVIEW_HEIGHT);
        return preview;
    }

    private static Map<String, Object> suggest(String service) {
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String kind : List.of("entity", "type", "property")) {
            suggest.put(kind, path(service, "/suggest/" + kind));
        }
        return suggest;
    }

    private static Map<String, Object> path(String service, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("service_url", service);
        members.put("service_path", path);
        return members;
    }

    private static Map<String, Object> extend(String service) {
        Map<String, Object> limit = setting("limit", "Most values", "number", 0);
        limit.put("help_text", "How many values of each thing at most; 0 for all");
        Map<String, Object> content = setting("content", "Content", "select", ReconcileExtension.ENTITIES);
        content.put("help_text", "What to fetch of councils, organisations and licences");
        content.put(
                "choices",
                List.of(
                        choice(ReconcileExtension.ENTITIES, "Matched things"),
                        choice(ReconcileExtension.NAMES, "Names"),
                        choice(ReconcileExtension.IDS, "Identifiers (IRIs)")));
        Map<String, Object> extend = new LinkedHashMap<>();
        extend.put("propose_properties", path(service, "/extend"));
        extend.put("property_settings", List.of(limit, content));
        return extend;
    }

    private static Map<String, Object> setting(String name, String label, String type, Object standard) {
        Map<String, Object> setting = new LinkedHashMap<>();
        setting.put("name", name);
        setting.put("label", label);
        setting.put("type", type);
        setting.put("default", standard);
        return setting;
    }

    private static Map<String, Object> choice(String value, String name) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("value", value);
        choice.put("name", name);
        return choice;
    }
}
