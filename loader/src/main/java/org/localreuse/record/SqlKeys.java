package org.localreuse.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jdbi.v3.core.Handle;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;

/** Principals and the digests of their keys, in three tables. */
final class SqlKeys implements KeyRecord {

    private final SqlDatabase database;

    SqlKeys(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public void add(Principal principal, Key key, String digest) {
        database.write(handle -> {
            int added = handle.createUpdate("""
                            insert into principal (id, name, role) values (:id, :name, :role) on conflict (id) do nothing""")
                    .bind("id", principal.id())
                    .bind("name", SqlText.storable(principal.name()))
                    .bind("role", principal.role().name())
                    .execute();
            if (added > 0) {
                principal
                        .organisations()
                        .forEach(organisation -> addOrganisation(handle, principal.id(), organisation));
            }
            return handle.createUpdate("""
                            insert into api_key (id, principal, digest, created_at, expires_at, revoked_at)
                            values (:id, :principal, :digest, :created, :expires, :revoked)""")
                    .bind("id", key.id())
                    .bind("principal", principal.id())
                    .bind("digest", digest)
                    .bind("created", SqlText.of(key.createdAt()))
                    .bind("expires", SqlText.of(key.expiresAt()))
                    .bind("revoked", SqlText.of(key.revokedAt()))
                    .execute();
        });
    }

    private static void addOrganisation(Handle handle, String principal, Node organisation) {
        handle.createUpdate("""
                        insert into principal_organisation (principal, organisation) values (:principal, :organisation)""")
                .bind("principal", principal)
                .bind("organisation", organisation.getURI())
                .execute();
    }

    @Override
    public Optional<Principal> whose(String digest, Instant at) {
        return database.read(handle -> handle.createQuery("""
                        select principal from api_key
                        where digest = :digest
                          and (revoked_at is null or revoked_at > :at) and (expires_at is null or expires_at > :at)""")
                .bind("digest", digest)
                .bind("at", SqlText.of(at))
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> principal(handle, id)));
    }

    @Override
    public Optional<Principal> principal(String id) {
        return database.read(handle -> principal(handle, id));
    }

    private static Optional<Principal> principal(Handle handle, String id) {
        return handle.createQuery("select name, role from principal where id = :id")
                .bind("id", id)
                .map((row, context) -> new Principal(
                        id,
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        handle
                                .createQuery("select organisation from principal_organisation where principal = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .stream()
                                .map(NodeFactory::createURI)
                                .collect(Collectors.toSet())))
                .findOne();
    }

    @Override
    public List<Entry> list() {
        return database.read(handle -> handle.createQuery("select * from api_key order by created_at, id")
                .map((row, context) -> new Entry(
                        key(row), principal(handle, row.getString("principal")).orElseThrow()))
                .list());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getString("id"),
                Instant.parse(row.getString("created_at")),
                SqlText.optionalTime(row.getString("expires_at")),
                SqlText.optionalTime(row.getString("revoked_at")));
    }

    @Override
    public boolean revoke(String keyId, Instant at) {
        return database.write(handle -> handle.createUpdate("""
                                update api_key set revoked_at = :at
                                where id = :id
                                  and (revoked_at is null or revoked_at > :at) and (expires_at is null or expires_at > :at)""")
                        .bind("id", keyId)
                        .bind("at", SqlText.of(at))
                        .execute())
                > 0;
    }
}
