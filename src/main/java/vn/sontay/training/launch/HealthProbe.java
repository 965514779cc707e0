package vn.sontay.training.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;

/** Asks the application itself whether it is ready: a server that answers isn't enough. One question costs next to nothing. */
public final class HealthProbe {

    private static final int READY = 200;

    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int ANSWER_MILLISECONDS = 5_000;

    private final String address;

    HealthProbe(String host, int port) {
        String reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        this.address = "http://" + reachable + ":" + port + "/health/ready";
    }

    /** For whoever supervises without a program that speaks HTTP: ends with 0 when it is ready, else with 1; no arguments. */
    public static void main(String[] arguments) {
        LaunchSettings settings = new LaunchSettings(System.getenv());
        try {
            System.exit(new HealthProbe(settings.host(), settings.port()).status() == READY ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @return the status of the answer, or 0 when there is none (in time) */
    int status() {
        try {
            URL url = URI.create(address).toURL();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(CONNECT_MILLISECONDS);
            connection.setReadTimeout(ANSWER_MILLISECONDS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
