package vn.sontay.training.learning.curriculum;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import vn.sontay.training.shared.Vietnamese;

/** Gives each heading of one lesson an id made of its words: "Các bước" becomes {@code muc-cac-buoc}. */
final class HeadingIds implements AttributeProvider {

    private static final int LENGTH = 80;

    private final Map<String, Integer> used = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", next(heading));
        }
    }

    /** @return the id of that heading; asked of all headings of a lesson in their order */
    String next(Heading heading) {
        String words = Vietnamese.fold(text(heading)).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = "muc-" + words.substring(0, Math.min(words.length(), LENGTH));
        int times = used.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    /** @return the words of a node without their marks */
    static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
