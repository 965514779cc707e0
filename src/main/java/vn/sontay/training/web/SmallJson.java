package vn.sontay.training.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the short JSON objects that scripts of ours send, in UTF-8. Of a longer body no more than its beginning is read. */
public final class SmallJson {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private SmallJson() {
    }

    /**
     * @param most bytes that such an object may have
     * @throws JsonException when it is longer, or no JSON object
     */
    public static JsonObject read(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new JsonException("Longer than " + most);
            }
            try (JsonReader reader = READERS
                    .createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new JsonException("Broken off", e);
        }
    }
}
