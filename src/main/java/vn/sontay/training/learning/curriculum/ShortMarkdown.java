package vn.sontay.training.learning.curriculum;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.sontay.training.shared.content.ContentProblems;

/** Makes clean HTML of a short text: paragraphs, bold, lists, tables and links by the rules of lessons (CUR-4); no heading, no picture. */
public final class ShortMarkdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true).build();
    private final ContentProblems problems;

    public ShortMarkdown(ContentProblems problems) {
        this.problems = problems;
    }

    /**
     * @param firstLine the line of the file on which the text begins
     * @return what it became, also where problems were noted
     */
    public ShortText render(String file, String text, int firstLine) {
        Node document = parser.parse(text);
        document.accept(new LessonRules(file, firstLine, new Pictures(problems), problems));
        int[] words = {0};
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(Heading heading) {
                int line = heading.getSourceSpans().isEmpty()
                        ? 0
                        : heading.getSourceSpans().getFirst().getLineIndex();
                problems.add(file, firstLine + line, "Ở đây không dùng dấu #. Viết tên mục nhỏ bằng **chữ đậm**.");
                visitChildren(heading);
            }

            @Override
            public void visit(Text each) {
                words[0] += LessonParts.words(each.getLiteral());
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        return new ShortText(LessonHtml.clean(renderer.render(document)), words[0]);
    }
}
