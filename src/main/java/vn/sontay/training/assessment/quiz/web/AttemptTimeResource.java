package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.shared.CurrentUser;

/**
 * Tells how much time an attempt has left by the server's clock: {@code GET /api/v1/attempts/{id}/time} answers
 * <code>{"left":61000}</code> in milliseconds; 0 when it is over or handed in, -1 without an end.
 */
@ApplicationScoped
@Path("/attempts/{id}/time")
public class AttemptTimeResource {

    @Inject
    QuizQueries queries;

    @Inject
    CurrentUser currentUser;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String left(@PathParam("id") long attemptId) {
        if (currentUser.caller().isEmpty()) {
            throw new NotAuthorizedException("Session");
        }
        return "{\"left\":" + queries.millisLeft(attemptId) + "}";
    }
}
