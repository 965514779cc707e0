package vn.sontay.training.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.lifecycle.Lifecycle;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/**
 * Lets a page without components of PrimeFaces be written as it is: PrimeFaces would look at each of its elements for scripts to
 * move and to number, and its scripts are our own files, where they belong. What components write goes through {@link DeskWriter}.
 */
public class PageWriters extends FacesContextFactory {

    public PageWriters(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return new PageContext(getWrapped().getFacesContext(context, request, response, lifecycle));
    }

    private static final class PageContext extends FacesContextWrapper {

        PageContext(FacesContext wrapped) {
            super(wrapped);
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            if (getWrapped() instanceof PrimeFacesContext components && !ContentPolicy.allowsComponents(this)) {
                components.getWrapped().setResponseWriter(writer);
            } else {
                super.setResponseWriter(isFor(writer) ? writer : new DeskWriter(writer));
            }
        }

        /** Whether the writer is one for desks, whatever was put around it. */
        private static boolean isFor(@Nullable ResponseWriter writer) {
            ResponseWriter each = writer;
            while (each instanceof ResponseWriterWrapper wrapper && !(each instanceof DeskWriter)) {
                each = wrapper.getWrapped();
            }
            return each == null || each instanceof DeskWriter;
        }
    }
}
