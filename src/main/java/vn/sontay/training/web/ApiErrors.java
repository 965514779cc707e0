package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;

/** Errors of the JSON addresses, as JSON: status, key and message, field or reference. */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo address;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<DomainException> refusal = Failures.refusal(thrown);
        if (refusal.isPresent()) {
            DomainException known = refusal.get();
            RefusalLine.tell(Failures.status(known), request.getMethod(), request.getRequestURI(),
                    currentUser.caller());
            JsonObjectBuilder body = Json.createObjectBuilder().add("status", Failures.status(known))
                    .add("key", known.key()).add("message", texts.of(known.key(), known.arguments()));
            if (known.field() != null) {
                body.add("field", known.field());
            }
            return answer(Failures.status(known), body);
        }
        if (thrown instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
            int status = known.getResponse().getStatus();
            return answer(status, Json.createObjectBuilder().add("status", status));
        }
        if (Failures.status(thrown) == 503) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).header("Retry-After", WaitingPage.RETRY_AFTER)
                    .type(MediaType.APPLICATION_JSON_TYPE).entity(WaitingPage.JSON).build();
        }
        int status = Failures.status(thrown) == 507 ? 507 : 500;
        return answer(status, Json.createObjectBuilder().add("status", status).add("reference",
                Failures.log(thrown, address.getPath())));
    }

    private static Response answer(int status, JsonObjectBuilder body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body.build().toString()).build();
    }
}
