package org.localreuse.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.localreuse.model.Harvest;
import org.localreuse.model.Sha256;
import org.localreuse.record.HarvestRecord.Entry;
import org.localreuse.record.HarvestRecord.Found;
import org.localreuse.record.HarvestRecord.Known;

/** What registries list, as rows, within a transaction. */
final class SqlListing {

    private final Handle handle;

    SqlListing(Handle handle) {
        this.handle = handle;
    }

    Map<String, Known> known(String source, Collection<String> keys) {
        Map<String, Known> known = new HashMap<>();
        for (String key : keys) {
            handle.createQuery("""
                            select payload, mark, gone_at from harvested where source = :source and key_digest = :key""")
                    .bind("source", source)
                    .bind("key", SqlText.digest(key))
                    .map((row, context) -> new Known(
                            row.getString("payload"),
                            Optional.ofNullable(row.getString("mark")),
                            row.getString("gone_at") != null))
                    .findOne()
                    .ifPresent(one -> known.put(key, one));
        }
        return known;
    }

    void keep(String harvest, Found found) {
        String digest = keepPayload(found.payload());
        handle.createUpdate("""
                        insert into found (harvest, key_digest, record_key, payload, model, mark, dataset, statements, findings,
                          quarantined)
                        values (:harvest, :digest, :key, :payload, :model, :mark, :dataset, :statements, :findings, :quarantined)
                        on conflict (harvest, key_digest) do update set payload = excluded.payload, model = excluded.model,
                          mark = excluded.mark, dataset = excluded.dataset, statements = excluded.statements,
                          findings = excluded.findings, quarantined = excluded.quarantined""")
                .bind("harvest", harvest)
                .bind("digest", SqlText.digest(found.key()))
                .bind("key", SqlText.storable(found.key()))
                .bind("payload", digest)
                .bind("model", found.model())
                .bind("mark", found.mark().map(SqlText::storable).orElse(null))
                .bind("dataset", found.dataset().map(Node::getURI).orElse(null))
                .bind(
                        "statements",
                        found.statements()
                                .flatMap(graph -> Optional.ofNullable(Statements.toBytes(graph)))
                                .orElse(null))
                .bind("findings", Reports.toJson(found.findings()))
                .bind("quarantined", found.isQuarantined())
                .execute();
    }

    private String keepPayload(byte[] payload) {
        String digest = Sha256.hex(payload);
        handle.createUpdate(
                        "insert into payload (digest, bytes) values (:digest, :bytes) on conflict (digest) do nothing")
                .bind("digest", digest)
                .bind("bytes", zipped(payload))
                .execute();
        return digest;
    }

    void seen(Harvest harvest, Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "update harvested set seen_in = :harvest where source = :source and key_digest = :key");
        for (String key : keys) {
            batch.bind("harvest", harvest.id())
                    .bind("source", harvest.source())
                    .bind("key", SqlText.digest(key))
                    .add();
        }
        batch.execute();
    }

    List<Entry> entries(String source, long from, long to) {
        return handle.createQuery("""
                        select * from harvested where source = :source and place >= :from and place < :to order by place""")
                .bind("source", source)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> entry(row))
                .list();
    }

    List<Entry> quarantined(String source, int limit) {
        return handle.createQuery("""
                        select * from harvested where source = :source and quarantined and gone_at is null
                        order by record_key limit :limit""")
                .bind("source", source)
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("record_key"),
                row.getLong("place"),
                row.getString("payload"),
                Optional.ofNullable(row.getString("dataset")).map(NodeFactory::createURI),
                Statements.of(row.getBytes("statements")),
                Reports.findings(row.getString("findings")),
                row.getBoolean("quarantined"),
                Instant.parse(row.getString("first_seen")),
                Instant.parse(row.getString("changed_at")),
                SqlText.optionalTime(row.getString("gone_at")));
    }

    Optional<byte[]> payload(String digest) {
        return handle.createQuery("select bytes from payload where digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> unzipped(row.getBytes("bytes")))
                .findOne();
    }

    private static byte[] zipped(byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unzipped(byte[] bytes) {
        try (InputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
