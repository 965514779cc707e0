package vn.sontay.training.learning.card.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sontay.training.learning.card.CardNoteService;
import vn.sontay.training.learning.card.CardPart;
import vn.sontay.training.learning.card.SendNote;
import vn.sontay.training.web.ClientAddress;
import vn.sontay.training.web.SmallJson;

/**
 * Takes notes that were written without a network, from anybody (CRD-8): {@code POST /api/v1/card-notes} with
 * <code>{"records":[{"id":"…","requestId":"…","code":"khai-sinh","part":"FEE","words":"…"}]}</code>, where an empty part means the whole card. The answer
 * is 200 and <code>{"records":{"‹id>":{"state":"taken"}}}</code>, also for what was taken before. One that can't be taken is told as its error, and those
 * behind it aren't looked at: sent one by one, each has its own answer. Who sends too many is answered by 429.
 */
@ApplicationScoped
@Path("/card-notes")
public class CardNoteResource {

    private static final int LONGEST_BODY = 256 * 1024;

    @Inject
    CardNoteService service;

    @Inject
    ClientAddress address;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public String take(InputStream body) {
        JsonObjectBuilder taken = Json.createObjectBuilder();
        read(body).forEach((id, note) -> {
            service.send(note, address.text());
            taken.add(id, Json.createObjectBuilder().add("state", "taken"));
        });
        return Json.createObjectBuilder().add("records", taken).build().toString();
    }

    /** @return by their ids */
    private static Map<String, SendNote> read(InputStream body) {
        try {
            Map<String, SendNote> notes = new LinkedHashMap<>();
            SmallJson.read(body, LONGEST_BODY).getJsonArray("records").getValuesAs(JsonObject.class)
                    .forEach(record -> notes.put(record.getString("id"), note(record)));
            return notes;
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static SendNote note(JsonObject record) {
        String part = record.getString("part");
        return new SendNote(record.getString("requestId"), record.getString("code"),
                part.isEmpty() ? null : CardPart.valueOf(part), record.getString("words"));
    }
}
