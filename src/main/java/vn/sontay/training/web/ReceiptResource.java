package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;

/**
 * Tells a phone whether the database still has what was acknowledged (KEE-6): {@code GET /api/v1/receipts?person=12&of=a.b.c}, with
 * the names that the header X-Receipt has given, or the request ids of forms, answers <code>{"missing":["b"]}</code>. What isn't missing
 * was read back by another transaction: asked seconds after it was acknowledged, the phone may let go of it. A missing one it sends again.
 * A name tells nothing and can't be guessed.
 */
@ApplicationScoped
@Path("/receipts")
public class ReceiptResource {

    /** The header that names what was taken. */
    public static final String RECEIPT = "X-Receipt";

    private static final int MOST = 100;
    private static final Pattern NAMES = Pattern
            .compile("[A-Za-z0-9-]{1,64}(?:\\.[A-Za-z0-9-]{1,64}){0,%d}".formatted(MOST - 1));

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String missing(@QueryParam("person") @DefaultValue("") String person,
            @QueryParam("of") @DefaultValue("") String names) {
        long caller = currentUser.caller().orElseThrow(() -> new NotAuthorizedException("Session")).personId();
        if (!person.equals(String.valueOf(caller))) {
            throw new RefusedException();
        }
        if (!NAMES.matcher(names).matches()) {
            throw new BadRequestException();
        }
        return Json.createObjectBuilder().add("missing",
                Json.createArrayBuilder(receipts.missing(List.of(names.split("\\."))))).build().toString();
    }
}
