package vn.sontay.training.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tag {@code t:ready}: a part of a page that is the same whenever its attribute {@code of} says the same. It is written once
 * and kept as text; from then on neither components are made of it nor expressions asked. Nothing in it may be read from a form.
 */
public final class ReadyPart extends TagHandler {

    /** Tops of pages, one a session, are the most: some 2 KB each. */
    private static final int MOST = 2000;

    private static final Map<String, String> READY = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    });

    private final TagAttribute of;

    public ReadyPart(TagConfig config) {
        super(config);
        of = getRequiredAttribute("of");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        String key = tag.getLocation() + "|" + of.getValue(context);
        String place = context.generateUniqueId(tagId);
        Part before = parent.getChildren().stream()
                .filter(child -> child instanceof Part each && each.place.equals(place)).map(Part.class::cast)
                .findFirst().orElse(null);
        Part part = before == null ? new Part(place, key, READY.get(key)) : before;
        if (before == null) {
            parent.getChildren().add(part);
        }
        if (part.text == null) {
            nextHandler.apply(context, part);
        }
        if (before != null) { // built once more: it keeps its place among what is added anew
            parent.getChildren().remove(before);
            parent.getChildren().add(before);
        }
    }

    private static final class Part extends UIComponentBase {

        private final String place;
        private final String key;
        private final @Nullable String text;

        /** @param place the same where a page is built once more for an answer to a form */
        Part(String place, String key, @Nullable String text) {
            this.place = place;
            this.key = key;
            this.text = text;
            setTransient(true);
        }

        @Override
        public String getFamily() {
            return "ready";
        }

        @Override
        public void encodeAll(FacesContext faces) throws IOException {
            faces.getResponseWriter().write(text == null ? written(faces) : text);
        }

        private String written(FacesContext faces) throws IOException {
            ResponseWriter page = faces.getResponseWriter();
            StringWriter made = new StringWriter();
            ResponseWriter writer = page.cloneWithWriter(made);
            faces.setResponseWriter(writer);
            try {
                super.encodeAll(faces);
                writer.flush();
            } finally {
                faces.setResponseWriter(page);
            }
            READY.put(key, made.toString());
            return made.toString();
        }
    }
}
