package vn.sontay.training.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import vn.sontay.training.quiz.AttemptService;
import vn.sontay.training.quiz.Choice;
import vn.sontay.training.quiz.SaveAnswer;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.web.SmallJson;

/**
 * Saves one answer as it is given: {@code PUT /api/v1/attempts/{id}/answers/{ordinal}} with
 * <code>{"chosen":"A,C","seq":3}</code>, answered by 204 when it is stored.
 */
@RequestScoped
@Path("/attempts/{id}/answers/{ordinal}")
public class AnswerResource {

    private static final int LONGEST_BODY = 200;

    @Inject
    AttemptService service;

    @Inject
    CurrentUser currentUser;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(@PathParam("id") long attemptId, @PathParam("ordinal") int ordinal, InputStream body) {
        if (currentUser.caller().isEmpty()) {
            throw new NotAuthorizedException("Session");
        }
        service.saveAnswer(read(attemptId, ordinal, body));
    }

    private static SaveAnswer read(long attemptId, int ordinal, InputStream body) {
        try {
            JsonObject json = SmallJson.read(body, LONGEST_BODY);
            if (json.get("chosen") instanceof JsonString chosen && json.get("seq") instanceof JsonNumber seq
                    && seq.longValueExact() >= 0) {
                return new SaveAnswer(attemptId, ordinal, Choice.read(chosen.getString()), seq.longValueExact());
            }
        } catch (JsonException | ArithmeticException e) {
            throw new BadRequestException(e);
        }
        throw new BadRequestException();
    }
}
