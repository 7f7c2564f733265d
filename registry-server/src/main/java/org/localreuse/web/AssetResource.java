package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * {@code /assets/{version}/{name}}: what pages load. The current version may be kept for a year; any other version, asked for by
 * a page from before an upgrade, gets the current file, not to be kept.
 */
@Path("assets/{version}/{name}")
public final class AssetResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    public AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response read(@PathParam("version") String version, @PathParam("name") String name) {
        Asset asset = assets.find(name).orElseThrow(NotFoundException::new);
        return Response.ok(asset.content(), asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, version.equals(assets.version()) ? FOR_EVER : "no-cache")
                .build();
    }
}
