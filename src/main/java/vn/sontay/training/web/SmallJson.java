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
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new JsonException("Broken off", e);
        }
    }

    /** @throws JsonException when it is no JSON object, or nested deeper than the parser follows */
    public static JsonObject read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // what the parser throws where it is nested too deeply has no type of its own
            throw new JsonException("Not readable", e);
        }
    }
}
