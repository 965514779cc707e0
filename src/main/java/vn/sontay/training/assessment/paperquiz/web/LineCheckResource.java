package vn.sontay.training.assessment.paperquiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import vn.sontay.training.assessment.paperquiz.LineCheck;
import vn.sontay.training.assessment.paperquiz.PaperEntryQueries;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.web.SmallJson;
import vn.sontay.training.web.Texts;

/**
 * Says how an answer line would be understood, while it is typed: {@code POST /api/v1/paper-prints/{code}/line} with
 * <code>{"variant":"1","line":"ABD-"}</code>, answered by <code>{"read":"1 A · 2 B","problem":"…"}</code>; nothing is stored.
 */
@RequestScoped
@Path("/paper-prints/{code}/line")
public class LineCheckResource {

    private static final int LONGEST_BODY = 32 * 1024;
    private static final String BETWEEN = " · ";

    @Inject
    PaperEntryQueries queries;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject check(@PathParam("code") String code, InputStream body) {
        if (currentUser.caller().isEmpty()) {
            throw new NotAuthorizedException("Session");
        }
        String variant;
        String line;
        try {
            JsonObject json = SmallJson.read(body, LONGEST_BODY);
            variant = json.getString("variant");
            line = json.getString("line");
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new BadRequestException(e);
        }
        LineCheck check = queries.check(code, variant, line);
        String problem = check == null
                ? texts.get("paperquiz.chooseVariant")
                : check.slip() == null ? "" : texts.of(check.slip().key(), check.slip().arguments());
        return Json.createObjectBuilder()
                .add("read", check == null ? "" : String.join(BETWEEN, check.read())).add("problem", problem).build();
    }
}
