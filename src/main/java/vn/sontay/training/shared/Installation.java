package vn.sontay.training.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How this installation was set up, from the environment: see the README's configuration table. */
@ApplicationScoped
public class Installation {

    /** Set to true: nothing is done by the clock. Only for tests that count what a request costs. */
    public static final String TEST_ONLY_NO_JOBS = "TEST_ONLY_NO_JOBS";

    /** Set to a time such as 09:00: in Vietnam it is that time when the server starts. Only for tests whose pages mustn't differ by the hour. */
    public static final String TEST_ONLY_TIME_OF_DAY = "TEST_ONLY_TIME_OF_DAY";

    private static final int KEEP_SECONDS = 20;
    private static final Pattern SEVERAL = Pattern.compile("^jdbc:mariadb:(?:[a-z-]+:)?//[^/?]*,");

    private final Map<String, String> environment;

    public Installation() {
        this(System.getenv());
    }

    public Installation(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @return all that was set, by name */
    public Map<String, String> environment() {
        return environment;
    }

    /** @return whether the data are made up (DEMO) */
    public boolean demo() {
        return "true".equalsIgnoreCase(environment.getOrDefault("DEMO", "false"));
    }

    /** @return whether what the clock does is done ({@link #TEST_ONLY_NO_JOBS}) */
    public boolean hasJobs() {
        return !"true".equals(environment.get(TEST_ONLY_NO_JOBS));
    }

    /** @return the time that it is to be when the server starts ({@link #TEST_ONLY_TIME_OF_DAY}); empty for the one that it is */
    public Optional<LocalTime> timeOfDay() {
        return Optional.ofNullable(environment.get(TEST_ONLY_TIME_OF_DAY)).map(LocalTime::parse);
    }

    /** @return the address that QR codes carry (PUBLIC_URL) without a slash at the end, or empty when it isn't set */
    public Optional<String> publicUrl() {
        return Optional.ofNullable(environment.get("PUBLIC_URL")).map(String::strip).filter(url -> !url.isEmpty())
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** @return whether people outside can open PUBLIC_URL: it is set, and doesn't name this machine */
    public boolean publicUrlIsReachable() {
        return publicUrl().map(Installation::host).filter(host -> !host.isEmpty() && !isLocal(host)).isPresent();
    }

    /** @return the address to print: PUBLIC_URL, or this machine's own where there is none */
    public String address() {
        return publicUrl().orElseGet(() -> "http://localhost:" + environment.getOrDefault("HTTP_PORT", "8080"));
    }

    /** @return the proxies whose word on scheme and client is taken (TRUSTED_PROXIES), as written; empty for none */
    public String trustedProxies() {
        return environment.getOrDefault("TRUSTED_PROXIES", "");
    }

    /** @return files or folders of the certificates of trusted authorities (SIGNATURE_TRUST), as written; empty for none */
    public String signatureTrust() {
        return environment.getOrDefault("SIGNATURE_TRUST", "");
    }

    /**
     * @return seconds for which a phone keeps what was acknowledged (KEEP_SECONDS): {@value #KEEP_SECONDS} where DB_URL names
     *     several databases, of which the one that takes over may lack the last commits; 0 for not at all
     */
    public int keepSeconds() {
        String set = environment.getOrDefault("KEEP_SECONDS", "").strip();
        return set.isEmpty()
                ? SEVERAL.matcher(environment.getOrDefault("DB_URL", "")).find() ? KEEP_SECONDS : 0
                : Integer.parseInt(set);
    }

    private static String host(String url) {
        try {
            @Nullable
            String host = URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.")
                || host.equals("0.0.0.0")
                || host.equals("[::1]") || host.equals("::1");
    }
}
