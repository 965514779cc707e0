package vn.sontay.training.learning.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
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
import vn.sontay.training.learning.progress.KeepPlace;
import vn.sontay.training.learning.progress.ProgressService;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.web.SmallJson;

/**
 * Remembers where somebody reads: {@code PUT /api/v1/enrolments/{id}/place} with
 * <code>{"lesson":"B2","section":"muc-kich-hoat"}</code>, answered by 204.
 */
@RequestScoped
@Path("/enrolments/{id}/place")
public class PlaceResource {

    private static final int LONGEST_BODY = 300;

    @Inject
    ProgressService service;

    @Inject
    CurrentUser currentUser;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void keep(@PathParam("id") long enrolmentId, InputStream body) {
        if (currentUser.caller().isEmpty()) {
            throw new NotAuthorizedException("Session");
        }
        service.keepPlace(read(enrolmentId, body));
    }

    private static KeepPlace read(long enrolmentId, InputStream body) {
        try {
            JsonObject json = SmallJson.read(body, LONGEST_BODY);
            if (json.get("lesson") instanceof JsonString lesson && json.get("section") instanceof JsonString section) {
                return new KeepPlace(enrolmentId, lesson.getString(), section.getString());
            }
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
        throw new BadRequestException();
    }
}
