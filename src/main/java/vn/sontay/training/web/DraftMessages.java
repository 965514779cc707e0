package vn.sontay.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Iterator;

/** Leaves out what reading a draft has found wrong: nobody has sent it yet. */
public class DraftMessages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        if (CDI.current().select(DraftBacking.class).get().getShown() != null) {
            Iterator<FacesMessage> all = event.getFacesContext().getMessages();
            while (all.hasNext()) {
                all.next();
                all.remove();
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
