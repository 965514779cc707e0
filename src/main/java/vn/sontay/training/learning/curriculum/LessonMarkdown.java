package vn.sontay.training.learning.curriculum;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.sontay.training.shared.content.ContentProblems;

/** Makes clean HTML of a lesson's Markdown and refuses what lessons may not hold (CUR-4). */
final class LessonMarkdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(LessonRenderer::new).attributeProviderFactory(context -> new HeadingIds()).build();
    private final Pictures pictures;
    private final ContentProblems problems;

    LessonMarkdown(Pictures pictures, ContentProblems problems) {
        this.pictures = pictures;
        this.problems = problems;
    }

    /**
     * @param firstLine the line of the file on which the body begins
     * @return clean HTML and what is in it, also where problems were noted
     */
    LessonText render(String file, String body, int firstLine) {
        Node document = parser.parse(body);
        document.accept(new LessonRules(file, firstLine, pictures, problems));
        if (!hasSection(document)) {
            problems.add(file, firstLine,
                    "Bài chưa có phần nào. Viết các phần, mỗi phần bắt đầu bằng \"## Tên phần\".");
        }
        LessonParts parts = new LessonParts(file, firstLine, pictures, problems);
        parts.replace(document);
        LessonBox.arrange(document);
        return parts.text(document, LessonHtml.clean(renderer.render(document)));
    }

    private static boolean hasSection(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                return true;
            }
        }
        return false;
    }
}
