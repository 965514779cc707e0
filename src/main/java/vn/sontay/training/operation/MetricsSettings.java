package vn.sontay.training.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the figures for supervision, as the environment says it (README, Configuration).
 *
 * @param environment of the process
 */
public record MetricsSettings(Map<String, String> environment) {

    private static final String SETTING = "METRICS_TOKEN_FILE";
    private static final int SHORTEST = 16;
    private static final String SCHEME = "Bearer ";

    public MetricsSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * @return what METRICS_TOKEN_FILE holds; empty where none is named, and nobody is told anything
     * @throws IllegalArgumentException in one sentence, when it can't be read or is easily guessed
     */
    public Optional<String> token() {
        String file = environment.getOrDefault(SETTING, "").strip();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String token = Files.readString(Path.of(file)).strip();
            if (token.length() < SHORTEST) {
                throw new IllegalArgumentException(
                        SETTING + "=" + file + " holds less than " + SHORTEST
                                + " letters; make one by openssl rand -hex 32.");
            }
            return Optional.of(token);
        } catch (IOException e) {
            throw new IllegalArgumentException(SETTING + "=" + file + " can't be read.", e);
        }
    }

    /** @param header Authorization, as sent @return whether it carries the token */
    public boolean allows(@Nullable String header) {
        return header != null && header.startsWith(SCHEME) && token().filter(token -> MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8),
                header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8))).isPresent();
    }
}
