package vn.sontay.training.learning.curriculum;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.Fingerprint;
import vn.sontay.training.shared.content.Unfinished;

/** Reads one picture and notes what it may not hold (CUR-7). */
final class SvgRules {

    static final int MOST_BYTES = 6_000;
    private static final int MOST_WIDTH = 400;
    private static final int LEAST_WIDTH = 240;
    private static final int MOST_HEIGHT = 400;
    private static final int LEAST_HEIGHT = 80;
    private static final double SMALLEST_TYPE = 15;
    private static final int KEY_LENGTH = 16;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.svg");
    private static final Pattern VIEW_BOX = Pattern.compile("0 0 (\\d{2,3}) (\\d{2,3})");
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "rect", "circle", "ellipse", "line",
            "polyline", "polygon", "path", "text", "tspan");
    private static final Set<String> ATTRIBUTES = Set.of("viewBox", "fill", "fill-opacity", "fill-rule", "stroke",
            "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-opacity", "opacity",
            "transform", "x", "y", "dx", "dy", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height",
            "d", "points", "font-size", "font-weight", "font-style", "text-anchor", "font-family");

    private final ContentProblems problems;

    SvgRules(ContentProblems problems) {
        this.problems = problems;
    }

    /** @return the picture; empty when something is wrong with it, which is noted */
    Optional<Picture> read(ContentText file) {
        int before = problems.count();
        String name = file.file().substring(file.file().lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            problem(file, 1, "Tên tệp hình chỉ gồm chữ thường không dấu, số và dấu -, đuôi .svg.");
        }
        if (new Picture(name, "", 0, 0, file.text()).bytes().length > MOST_BYTES) {
            problem(file, 1, "Hình lớn hơn " + MOST_BYTES + " byte. Vẽ đơn giản hơn.");
        }
        Optional<int[]> size = size(file);
        return problems.count() > before
                ? Optional.empty()
                : size.map(
                        box -> new Picture(name, new Fingerprint().add(file.text()).sha256().substring(0, KEY_LENGTH),
                                box[0], box[1], file.text()));
    }

    private Optional<int[]> size(ContentText file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Optional<int[]> size = Optional.empty();
        boolean titled = false;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
            for (int depth = 0; xml.hasNext();) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        checkElement(file, xml, depth);
                        if (depth++ == 0) {
                            size = viewBox(file, xml);
                        }
                        titled |= xml.getLocalName().equals("title");
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS -> {
                        if (Unfinished.in(xml.getText()) && !xml.isWhiteSpace()) {
                            problem(file, line(xml), Unfinished.REASON);
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE,
                            XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.COMMENT ->
                        problem(file,
                                line(xml), "Hình chỉ gồm hình vẽ và chữ: bỏ ghi chú, DOCTYPE và thực thể.");
                    default -> {
                        // the document's begin and end, white space
                    }
                }
            }
        } catch (XMLStreamException e) {
            problem(file, e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()),
                    "Tệp hình không phải SVG đọc được. Lưu lại từ chương trình vẽ, hoặc xem dấu < > và dấu ngoặc kép.");
            return Optional.empty();
        }
        if (!titled) {
            problem(file, 1, "Hình chưa có <title>. Ghi trong đó một câu nói hình vẽ gì.");
        }
        return size;
    }

    private void checkElement(ContentText file, XMLStreamReader xml, int depth) {
        String element = xml.getLocalName();
        if (!NAMESPACE.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(element)
                || depth > 0 == element.equals("svg")) {
            problem(file, line(xml), "Hình không được có <" + element + ">. Chỉ dùng hình cơ bản và chữ.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String text = xml.getAttributeValue(i);
            if (xml.getAttributeNamespace(i) != null && !xml.getAttributeNamespace(i).isEmpty()
                    || !ATTRIBUTES.contains(attribute) || text.contains("url(") || text.contains(":")) {
                problem(file, line(xml),
                        "Hình không được có thuộc tính " + attribute + "=\"" + text + "\". Xem content/README.md.");
            }
            if (attribute.equals("font-size") && typeSize(text) < SMALLEST_TYPE) {
                problem(file, line(xml), "Chữ trong hình nhỏ hơn " + (int) SMALLEST_TYPE
                        + ", trên điện thoại không đọc được: " + text + ".");
            }
        }
    }

    private static double typeSize(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Optional<int[]> viewBox(ContentText file, XMLStreamReader xml) {
        @Nullable
        String written = xml.getAttributeValue(null, "viewBox");
        Matcher box = VIEW_BOX.matcher(written == null ? "" : written);
        if (box.matches()) {
            int width = Integer.parseInt(box.group(1));
            int height = Integer.parseInt(box.group(2));
            if (width >= LEAST_WIDTH && width <= MOST_WIDTH && height >= LEAST_HEIGHT && height <= MOST_HEIGHT) {
                return Optional.of(new int[]{width, height});
            }
        }
        problem(file, line(xml), "Khung hình phải ghi viewBox=\"0 0 360 240\": rộng " + LEAST_WIDTH + "–" + MOST_WIDTH
                + ", cao " + LEAST_HEIGHT + "–" + MOST_HEIGHT + ".");
        return Optional.empty();
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private void problem(ContentText file, int line, String reason) {
        problems.add(file.file(), line, reason);
    }
}
