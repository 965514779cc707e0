package vn.sontay.training.learning.curriculum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import vn.sontay.training.shared.content.ContentProblems;

/** Puts the lesson's own blocks in the place of what its author wrote for them, and looks through what came of it. */
final class LessonParts {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private final String file;
    private final int firstLine;
    private final Pictures pictures;
    private final ContentProblems problems;
    private final Set<Picture> shown = new LinkedHashSet<>();
    private final List<SelfCheck> checks = new ArrayList<>();

    LessonParts(String file, int firstLine, Pictures pictures, ContentProblems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** Replaces pictures and self-checks; what isn't sound is noted and left out. */
    void replace(Node document) {
        List<Node> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(Image image) {
                found.add(image);
            }

            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().strip().equals(SelfCheckText.KIND)) {
                    found.add(block);
                }
            }
        });
        for (Node node : found) {
            if (node instanceof Image image) {
                replace(image);
            } else {
                replace((FencedCodeBlock) node);
            }
        }
    }

    private void replace(Image image) {
        pictures.use(image.getDestination()).ifPresent(picture -> {
            shown.add(picture);
            if (Figure.standsAlone(image)) {
                image.getParent().insertAfter(new Figure(picture, HeadingIds.text(image).strip(),
                        image.getTitle() == null ? "" : image.getTitle().strip()));
            }
        });
        if (Figure.standsAlone(image)) {
            image.getParent().unlink();
        } else {
            image.unlink();
        }
    }

    private void replace(FencedCodeBlock block) {
        int line = block.getSourceSpans().isEmpty()
                ? firstLine
                : firstLine + block.getSourceSpans().getFirst().getLineIndex();
        new SelfCheckText(file, line, problems).read(block.getLiteral()).ifPresent(check -> {
            checks.add(check);
            block.insertAfter(new SelfCheckBlock(check, checks.size()));
        });
        block.unlink();
    }

    /**
     * @param document after {@link LessonBox#arrange}
     * @param html what was made of it
     */
    LessonText text(Node document, String html) {
        List<LessonSection> sections = new ArrayList<>();
        HeadingIds ids = new HeadingIds();
        int[] words = {0};
        document.accept(new AbstractVisitor() {

            private boolean more;

            @Override
            public void visit(Heading heading) {
                String id = ids.next(heading);
                if (heading.getLevel() == 2) {
                    more = LessonBox.kind(heading) == LessonSection.Kind.MORE;
                    sections.add(new LessonSection(id, HeadingIds.text(heading).strip(), LessonBox.kind(heading), 0));
                }
                visitChildren(heading);
            }

            @Override
            public void visit(Text text) {
                words[0] += more ? 0 : words(text.getLiteral());
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Figure && !sections.isEmpty()) {
                    LessonSection last = sections.removeLast();
                    sections.add(new LessonSection(last.id(), last.title(), last.kind(), last.pictures() + 1));
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        int bytes = compressed(html)
                + shown.stream().map(Picture::svg).mapToInt(LessonParts::compressed).sum();
        return new LessonText(html, sections, List.copyOf(shown), checks, bytes, words[0],
                LessonDocuments.of(document));
    }

    private static int compressed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /** @return how many words a text has */
    static int words(String text) {
        return (int) SPACES.splitAsStream(text.strip()).filter(word -> WORD.matcher(word).matches()).count();
    }
}
