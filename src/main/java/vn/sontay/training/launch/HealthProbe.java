package vn.sontay.training.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the application itself whether it is ready: a server that answers isn't enough. */
public final class HealthProbe {

    private static final int READY = 200;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;

    HealthProbe(String host, int port) {
        String reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        this.address = URI.create("http://" + reachable + ":" + port + "/health/ready");
    }

    /** For whoever supervises without a program that speaks HTTP: ends with 0 when it is ready, else with 1; no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        LaunchSettings settings = new LaunchSettings(System.getenv());
        try {
            System.exit(new HealthProbe(settings.host(), settings.port()).status() == READY ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @return the status of the answer, or 0 when there is none (in time) */
    int status() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
