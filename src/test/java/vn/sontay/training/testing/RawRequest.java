package vn.sontay.training.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/** A request whose address goes out as it is written, also where no client would write it so. */
public final class RawRequest {

    private RawRequest() {
    }

    /** @param headers whole lines, such as {@code Cookie: a=b} @return status line, headers and body as they came */
    public static String get(String address, String path, String... headers) {
        return send(address, "GET", path, "", headers);
    }

    /** Sends fields as they are written. @return as above */
    public static String post(String address, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (all.stream().noneMatch(each -> each.startsWith("Content-Type:"))) {
            all.add("Content-Type: application/x-www-form-urlencoded");
        }
        return send(address, "POST", path, body, all.toArray(String[]::new));
    }

    /** Sends any method; the length of the body goes along. @return as above */
    public static String send(String address, String method, String path, String body, String... headers) {
        URI server = URI.create(address);
        List<String> all = new ArrayList<>(List.of(headers));
        if (!method.equals("GET")) {
            all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        }
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request(method, server, path, all.toArray(String[]::new)));
            socket.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Announces a body that is never sent. @return status line and headers of what is answered to that */
    public static String announce(String address, String path, String... headers) {
        URI server = URI.create(address);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request("POST", server, path, headers));
            Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8).useDelimiter("\r\n\r\n");
            return answer.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] request(String method, URI server, String path, String... headers) {
        return (method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
