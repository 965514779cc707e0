package vn.sontay.training.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes or buttons of a field of choices, each with its label: what {@code t:choices} repeats. One component, as a roll has a
 * hundred and fifty of them, and what is said of the whole field is asked once. Attributes: {@code form}, {@code name}, {@code type},
 * {@code look} and {@code items} as the tag has them.
 */
@FacesComponent(value = "vn.sontay.training.web.ChoiceInputs", createTag = true, tagName = "choiceInputs", namespace = "urn:training:form")
public class ChoiceInputs extends UIComponentBase {

    @Override
    public String getFamily() {
        return "vn.sontay.training.web";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<String, Object> given = getAttributes();
        if (!(given.get("items") instanceof Iterable<?> items) || !(given.get("form") instanceof Form form)) {
            return;
        }
        String name = String.valueOf(given.get("name"));
        String type = text(given.get("type"));
        boolean ofItsOwn = text(given.get("look")).isEmpty();
        String invalid = form.invalid(name);
        boolean first = true;
        for (Object each : items) {
            SelectItem item = (SelectItem) each;
            ResponseWriter page = faces.getResponseWriter();
            page.startElement("label", this);
            attribute(page, "class", ofItsOwn ? "choice" : null);
            page.startElement("input", this);
            page.writeAttribute("type", type.isEmpty() ? "checkbox" : type, null);
            attribute(page, "id", ofItsOwn && first ? name : null);
            page.writeAttribute("name", name, null);
            page.writeAttribute("value", item.getValue(), null);
            attribute(page, "checked", form.has(name, item.getValue()) ? "checked" : null);
            attribute(page, "aria-invalid", invalid);
            attribute(page, "autofocus", first && form.begins(name) ? "autofocus" : null);
            page.endElement("input");
            page.write(" ");
            page.startElement("span", this);
            page.writeText(item.getLabel(), null);
            page.endElement("span");
            page.endElement("label");
            first = false;
        }
    }

    private static void attribute(ResponseWriter page, String name, @Nullable String value) throws IOException {
        if (value != null) {
            page.writeAttribute(name, value, null);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
