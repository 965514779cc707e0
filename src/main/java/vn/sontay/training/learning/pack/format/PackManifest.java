package vn.sontay.training.learning.pack.format;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.RuleException;

/**
 * What a pack says of itself (PAF-1).
 *
 * @param title what it is called, for people
 * @param serial grows with each pack of a key
 * @param issuer who made it, by its own word
 * @param publicKey Ed25519, X.509 in base64
 * @param files by path
 */
public record PackManifest(String title, int serial, Instant madeAt, String issuer, String publicKey,
        List<PackedFile> files) {

    /** The format that this version writes and reads. */
    static final int FORMAT = 1;

    static final int LONGEST_TEXT = 200;
    private static final String FORMAT_KEY = "format";
    private static final String KIND = "training-content-pack";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    public PackManifest {
        files = List.copyOf(files);
    }

    /** @return the digits by which people compare its key */
    public String fingerprint() {
        return Fingerprints.of(publicKey);
    }

    /** @return the one way in which it is written, over which the signature is */
    byte[] bytes() {
        JsonArrayBuilder listed = JSON.createArrayBuilder();
        files.forEach(file -> listed.add(JSON.createObjectBuilder().add("path", file.path()).add("size", file.size())
                .add("sha256", file.sha256())));
        return JSON.createObjectBuilder().add("kind", KIND).add(FORMAT_KEY, FORMAT).add("title", title)
                .add("serial", serial).add("madeAt", madeAt.toString()).add("issuer", issuer)
                .add("publicKey", publicKey).add("files", listed).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws RuleException when it isn't one, is of a format that isn't known, or isn't written in the one way */
    static PackManifest read(byte[] bytes) {
        JsonObject json = json(bytes);
        if (!KIND.equals(json.getString("kind", ""))) {
            throw PackRefusals.foreign();
        }
        if (json.getInt(FORMAT_KEY, 0) != FORMAT) {
            throw PackRefusals.unknownFormat();
        }
        PackManifest read = read(json);
        if (!Arrays.equals(read.bytes(), bytes) || !read.isSound()) {
            throw PackRefusals.damaged();
        }
        return read;
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw PackRefusals.foreign();
        }
    }

    private static PackManifest read(JsonObject json) {
        try {
            return new PackManifest(json.getString("title"), json.getInt("serial"),
                    Instant.parse(json.getString("madeAt")), json.getString("issuer"), json.getString("publicKey"),
                    json.getJsonArray("files").getValuesAs(JsonObject.class).stream().map(file -> new PackedFile(
                            file.getString("path"), file.getInt("size"), file.getString("sha256"))).toList());
        } catch (NullPointerException | ClassCastException | DateTimeException e) {
            throw PackRefusals.damaged();
        }
    }

    private boolean isSound() {
        List<String> paths = files.stream().map(PackedFile::path).toList();
        return serial > 0 && isText(title) && isText(issuer) && !files.isEmpty()
                && paths.stream().sorted().distinct().toList().equals(paths)
                && paths.stream().allMatch(TeachingPaths::isOne);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
    }
}
