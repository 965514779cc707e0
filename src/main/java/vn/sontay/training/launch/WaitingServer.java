package vn.sontay.training.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.sontay.training.web.WaitingPage;

/**
 * Holds the port while the server starts, and answers everybody with the waiting page (LAU-5). The application asks for the
 * port, by a file, when all that is left is to open it.
 */
final class WaitingServer {

    private static final int LONGEST_FORM = 300_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean open = true;
    private volatile boolean answering = true;

    private WaitingServer(HttpServer server) {
        this.server = server;
    }

    /** Takes the port. @throws IOException when it can't be had */
    static WaitingServer open(String host, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        WaitingServer waiting = new WaitingServer(server);
        server.setExecutor(waiting.threads);
        server.createContext("/", WaitingServer::answer);
        server.start();
        return waiting;
    }

    /** @return whether the application hasn't asked for the port yet */
    boolean isOpen() {
        return open;
    }

    /** Leaves the port alone, so that a proxy asks another node; it was had, so it can be had. */
    void answerNobody() {
        if (answering) {
            answering = false;
            server.stop(0);
        }
    }

    /** Gives the port away as soon as the file is there, and takes the file away to say so. */
    void closeWhenAsked(Path file) {
        threads.submit(() -> {
            while (open) {
                if (Files.exists(file)) {
                    close();
                    Files.deleteIfExists(file);
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
            return null;
        });
    }

    void close() {
        open = false;
        answerNobody();
        threads.shutdown();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            Map<String, List<String>> form = form(exchange);
            if (path.equals("/health/live")) {
                send(exchange, 200, "application/json", "{\"status\":\"UP\"}");
            } else if (path.equals("/health/ready")) {
                send(exchange, 503, "application/json", "{\"status\":\"DOWN\"}");
            } else if (WaitingPage.isJson(path)) {
                send(exchange, 503, "application/json", WaitingPage.JSON);
            } else {
                send(exchange, 503, "text/html",
                        form.isEmpty()
                                ? WaitingPage.html()
                                : WaitingPage.keeping(exchange.getRequestURI().toString(), form));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Content-Security-Policy", WaitingPage.POLICY);
        if (status == 503) {
            exchange.getResponseHeaders().set("Retry-After", WaitingPage.RETRY_AFTER);
        }
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    /** @return the fields of a form that was sent; none when it was something else, or too long to be kept */
    private static Map<String, List<String>> form(HttpExchange exchange) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
        if (!exchange.getRequestMethod().equals("POST") || type == null || !type.startsWith(FORM)
                || body.length > LONGEST_FORM) {
            return fields;
        }
        for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(field.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
