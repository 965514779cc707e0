package vn.sontay.training.people.security.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/**
 * The provider, as the environment says it (README, Configuration).
 *
 * @param environment of the process
 */
public record ProviderSettings(Map<String, String> environment) {

    private static final String ISSUER = "OIDC_ISSUER";
    private static final String CLIENT_ID = "OIDC_CLIENT_ID";
    private static final String SECRET_FILE = "OIDC_CLIENT_SECRET_FILE";
    private static final String LABEL = "OIDC_LABEL";
    private static final String SECOND_FACTOR_BY = "OIDC_SECOND_FACTOR_BY";
    private static final String AUTHORITY_FILE = "OIDC_CA_FILE";
    private static final List<String> NEEDED = List.of(ISSUER, CLIENT_ID, SECRET_FILE, LABEL);

    public ProviderSettings {
        environment = Map.copyOf(environment);
    }

    /** @return whether there is a provider (OID-1) */
    public boolean isOn() {
        return NEEDED.stream().noneMatch(name -> value(name).isEmpty());
    }

    /** @throws IllegalArgumentException in one sentence, when it is set by halves or in a way that can't work */
    public void check() {
        String missing = NEEDED.stream().filter(name -> value(name).isEmpty()).collect(Collectors.joining(", "));
        if (!isOn() && NEEDED.stream().anyMatch(name -> !value(name).isEmpty())) {
            throw new IllegalArgumentException(
                    "signing in by a provider is set by halves; set " + missing + " too, or none of "
                            + String.join(", ", NEEDED) + ".");
        }
        if (isOn() && !isSafe(issuer())) {
            throw new IllegalArgumentException(ISSUER + "=" + issuer() + " is no address that begins with https://.");
        }
        if (isOn() && secret().isEmpty()) {
            throw new IllegalArgumentException(SECRET_FILE + "=" + value(SECRET_FILE) + " is empty.");
        }
        if (isOn()) {
            trust();
        }
    }

    String issuer() {
        return value(ISSUER);
    }

    String clientId() {
        return value(CLIENT_ID);
    }

    /** @return what the provider is called on the button */
    public String label() {
        return value(LABEL);
    }

    /** @throws IllegalArgumentException when the file can't be read */
    String secret() {
        String file = value(SECRET_FILE);
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(SECRET_FILE + "=" + file + " can't be read.", e);
        }
    }

    /**
     * @return whom to believe about the provider's certificate; empty for the authorities that Java knows (OID-8)
     * @throws IllegalArgumentException when a file is named that can't be read or holds no certificate
     */
    Optional<SSLContext> trust() {
        String file = value(AUTHORITY_FILE);
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(ProviderTrust.of(Path.of(file)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(AUTHORITY_FILE + ": " + e.getMessage(), e);
        }
    }

    /** @return values of {@code amr} or {@code acr} by which the provider says that a second factor was given (OID-6) */
    Set<String> secondFactorBy() {
        return Arrays.stream(value(SECOND_FACTOR_BY).split("[,\\s]+")).filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    /** @return whether nobody on the way reads along: https, or this very machine */
    static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && Set.of("127.0.0.1", "localhost").contains(uri.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
