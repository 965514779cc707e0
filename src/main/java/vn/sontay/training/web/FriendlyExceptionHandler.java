package vn.sontay.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.OvertakenException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/**
 * Turns a refusal into a message beside its field or on top of the page, which keeps what was typed; anything else into the
 * error page with a reference code.
 */
class FriendlyExceptionHandler extends ExceptionHandlerWrapper {

    FriendlyExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (rootIs(thrown, ViewExpiredException.class)) {
            redirect(faces, faces.getExternalContext().getRequestContextPath() + "/sign-in?m=web.expired");
            return;
        }
        Optional<DomainException> refusal = Failures.refusal(thrown);
        boolean canStay = faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION && faces.isPostback();
        if (refusal.isPresent() && canStay
                && (refusal.get() instanceof RuleException || refusal.get() instanceof StaleDataException
                        || refusal.get() instanceof OvertakenException)) {
            show(faces, refusal.get());
            for (Throwable other : refusal.get().getSuppressed()) {
                if (other instanceof RuleException rule) {
                    show(faces, rule);
                }
            }
        } else if (refusal.isPresent()) {
            sendError(faces, Failures.status(refusal.get()), null);
        } else if (Failures.status(thrown) == 503) {
            sendError(faces, 503, null);
        } else {
            String where = faces.getExternalContext().getRequestServletPath();
            sendError(faces, Failures.status(thrown), Failures.log(thrown, where));
        }
    }

    private static void show(FacesContext faces, DomainException refusal) {
        if (refusal instanceof StaleDataException) {
            faces.getExternalContext().getRequestMap().put(FormTagBacking.STALE, true);
        }
        String text = CDI.current().select(Texts.class).get().of(refusal.key(), refusal.arguments());
        String field = CDI.current().select(Form.class).get().isField(refusal.field()) ? refusal.field() : null;
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void sendError(FacesContext faces, int status, @Nullable String reference) {
        try {
            faces.getExternalContext().getRequestMap().put(ErrorServlet.REFERENCE, reference == null ? "" : reference);
            faces.getExternalContext().responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean rootIs(Throwable thrown, Class<? extends Throwable> type) {
        @Nullable
        Throwable each = thrown;
        while (each != null) {
            if (type.isInstance(each)) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
