package org.localreuse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;

/** A connection serves on after a request that was refused before its body had come. */
class SmallBodiesIT extends ExampleServer {

    private static final String BODY = "projects: []\n";

    @ParameterizedTest
    @ValueSource(strings = {"/api/submissions", "/api/submissions?atomc=true", "/update", "/nowhere"})
    void aConnectionServesOnAfterARefusal(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address("/").getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            write(
                    out,
                    "POST " + path
                            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\nContent-Length: "
                            + BODY.length() + "\r\n\r\n");
            write(out, BODY);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            assertThat(in.readLine()).startsWith("HTTP/1.1 4");
            skipAnswer(in);
            write(out, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void whatIsToldToStopIsNotWaitedFor() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address("/").getPort())) {
            socket.setSoTimeout(20_000);
            write(
                    socket.getOutputStream(),
                    "POST /api/submissions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\n"
                            + "Content-Length: 900000000\r\n\r\n");
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            assertThat(in.readLine()).startsWith("HTTP/1.1 4");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void skipAnswer(BufferedReader in) throws IOException {
        int length = 0;
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            in.read();
        }
    }
}
