package org.localreuse.harvest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** One request and its answer, within the limits. The client does nothing by itself: no redirect, retry, cookie, login, or proxy. */
final class Exchange implements AutoCloseable {

    private static final int OK = 200;

    private final FetchLimits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines;

    Exchange(FetchLimits limits, String userAgent, DnsResolver names, ScheduledExecutorService deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
        this.client = HttpClients.custom()
                .setUserAgent(userAgent)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connecting()))
                                .setSocketTimeout(Timeout.of(limits.silence()))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * What came back.
     *
     * @param body of an answer with status 200; empty for any other
     */
    record Response(int status, List<Header> headers, Optional<Body> body) {

        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.getName().equalsIgnoreCase(name) && header.getValue() != null)
                    .map(Header::getValue)
                    .findFirst();
        }
    }

    /**
     * Asks once.
     *
     * @throws Hopeless if there is no point in asking again
     */
    Response run(Ask ask) throws IOException {
        HttpUriRequestBase request = request(ask);
        ScheduledFuture<?> deadline =
                deadlines.schedule(request::cancel, limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(host(ask.address()), request, null)) {
            Optional<Body> body = response.getCode() == OK ? Optional.of(body(response)) : Optional.empty();
            return new Response(response.getCode(), List.of(response.getHeaders()), body);
        } catch (IOException e) {
            if (request.isCancelled()) {
                throw new Hopeless("takes longer than " + limits.whole().toSeconds() + " seconds. Try later.");
            }
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpHost host(URI address) {
        return new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    }

    private static HttpUriRequestBase request(Ask ask) {
        HttpUriRequestBase request =
                new HttpUriRequestBase(ask.query().isPresent() ? "POST" : "GET", withoutFragment(ask.address()));
        request.setHeader("Accept", ask.accept());
        request.setHeader("Accept-Encoding", "gzip");
        ask.visit().etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
        ask.visit().lastModified().ifPresent(time -> request.setHeader("If-Modified-Since", time));
        ask.query()
                .ifPresent(query -> request.setEntity(new UrlEncodedFormEntity(
                        List.of(new BasicNameValuePair("query", query)), StandardCharsets.UTF_8)));
        return request;
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    private Body body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return Body.read(InputStream.nullInputStream(), bytes -> {});
        }
        try (InputStream in = unpackedFile(unpacked(entity))) {
            return Body.read(in, this::allow);
        }
    }

    private static InputStream unpacked(HttpEntity entity) throws IOException {
        String coding = entity.getContentEncoding() == null
                ? "identity"
                : entity.getContentEncoding().strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> entity.getContent();
            case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
            default -> throw new Hopeless("is packed in a way that was not asked for: " + coding + ".");
        };
    }

    /** A document may lie on the server packed, and come as it lies. */
    private static InputStream unpackedFile(InputStream in) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in);
        content.mark(2);
        boolean packed = content.read() == 0x1F && content.read() == 0x8B;
        content.reset();
        return packed ? new GZIPInputStream(content) : content;
    }

    private void allow(long bytes) throws Hopeless {
        if (bytes > limits.bytes()) {
            throw new Hopeless(
                    "is larger than " + (limits.bytes() >> 20) + " MiB. Ask for smaller pages, if it has any.");
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
