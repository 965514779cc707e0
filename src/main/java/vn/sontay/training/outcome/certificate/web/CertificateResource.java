package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Verification;
import vn.sontay.training.outcome.certificate.VerificationService;
import vn.sontay.training.web.ClientAddress;

/** Verification as JSON, open to all: 200 with the facts, 404 for an unknown code, 429 with Retry-After for who guesses. */
@Path("/certificates/{code}")
public class CertificateResource {

    private static final int TOO_MANY = 429;

    @Inject
    VerificationService service;

    @Inject
    ClientAddress address;

    /** @param code as printed; case, spaces and dashes don't matter */
    @GET
    public Response verify(@PathParam("code") String code) {
        Verification answer = service.verify(code, address.text());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("state", answer.state().name().toLowerCase(Locale.ROOT)).add("code", answer.code());
        add(json, "number", answer.number());
        add(json, "fullName", answer.fullName());
        add(json, "course", answer.courseTitle());
        add(json, "classStartsOn", answer.classStartsOn());
        add(json, "classEndsOn", answer.classEndsOn());
        add(json, "issuer", answer.issuerName());
        add(json, "issuedOn", answer.issuedOn());
        json.add("demo", answer.demo());
        Response.ResponseBuilder response = Response.status(switch (answer.state()) {
            case VALID, REVOKED -> 200;
            case UNKNOWN -> 404;
            case WAIT -> TOO_MANY;
        }).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).entity(json.build().toString());
        return answer.waitSeconds() > 0
                ? response.header("Retry-After", answer.waitSeconds()).build()
                : response.build();
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object fact) {
        if (fact == null) {
            json.addNull(name);
        } else {
            json.add(name, fact.toString());
        }
    }
}
