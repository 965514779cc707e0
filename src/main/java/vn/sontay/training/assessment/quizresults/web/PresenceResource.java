package vn.sontay.training.assessment.quizresults.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import vn.sontay.training.assessment.quizresults.PresenceService;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.web.SmallJson;

/**
 * Takes signs of life of an open quiz: {@code POST /api/v1/attempts/{id}/presence} with <code>{"at":3,"unsent":0}</code>, the
 * question in view and how many answers wait for a connection; answered by 204.
 */
@ApplicationScoped
@Path("/attempts/{id}/presence")
public class PresenceResource {

    private static final int LONGEST_BODY = 1024;
    private static final int MOST = 1000;

    @Inject
    PresenceService service;

    @Inject
    CurrentUser currentUser;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void seen(@PathParam("id") long attemptId, InputStream body) {
        if (currentUser.caller().isEmpty()) {
            throw new NotAuthorizedException("Session");
        }
        int at;
        int unsent;
        try {
            JsonObject json = SmallJson.read(body, LONGEST_BODY);
            at = json.getJsonNumber("at").intValueExact();
            unsent = json.getJsonNumber("unsent").intValueExact();
        } catch (JsonException | ArithmeticException | ClassCastException | NullPointerException e) {
            throw new BadRequestException(e);
        }
        if (at < 0 || unsent < 0 || at > MOST || unsent > MOST) {
            throw new BadRequestException();
        }
        service.seen(attemptId, at, unsent);
    }
}
