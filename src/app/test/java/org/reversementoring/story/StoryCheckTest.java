package org.reversementoring.story;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Violation;

public class StoryCheckTest {
    private static final PersonKey ADA = new PersonKey("ada");
    private static final String ADA_LINKED = "<ac:link><ri:user ri:userkey=\"ada\"/></ac:link>";

    private static StoryCheck.Result check(String storage) {
        return StoryCheck.of(storage, Set.of(ADA));
    }

    private static List<String> problems(String storage) {
        return check(storage).violations().stream().map(Violation::messageKey).toList();
    }

    @Test
    public void what_the_editor_writes_is_fine() {
        String storage =
                "<h2>Done</h2><p style=\"text-align: center;\" class=\"auto-cursor-target\">We <strong>met</strong>"
                        + "&nbsp;often, " + ADA_LINKED
                        + " said.<br/></p><ul><li><a href=\"https://example.org/x?y=1&amp;z=2\">x</a>"
                        + "</li></ul><table class=\"wrapped\"><colgroup><col/></colgroup><tbody><tr><th colspan=\"2\">n</th></tr>"
                        + "</tbody></table><blockquote><p>Ask  first.</p></blockquote><blockquote>Not me.</blockquote>"
                        + "<ac:image ac:alt=\"Us\" ac:height=\"250\"><ri:attachment ri:filename=\"us.png\"/></ac:image>";

        StoryCheck.Result result = check(storage);

        assertEquals(List.of(), result.violations());
        assertEquals("Ask first.", result.quote());
        assertEquals(List.of("us.png"), result.pictures());
        assertEquals(Set.of(ADA), result.people());
    }

    @Test
    public void whatever_could_do_something_is_named_and_refused() {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p style=\"background: url(https://example.org/spy)\">x</p>",
                "<p style=\"position:fixed\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<a href=\"/admin\">x</a>",
                "<p href=\"https://example.org\">x</p>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<img src=\"https://example.org/spy.png\"/>",
                "<svg><script>alert(1)</script></svg>",
                "<form><input/></form>",
                "<object/>",
                "<ac:structured-macro ac:name=\"html\"><ac:plain-text-body><![CDATA[<script/>]]></ac:plain-text-body>"
                        + "</ac:structured-macro>",
                "<ac:macro ac:name=\"include\"/>",
                "<ac:image><ri:url ri:value=\"https://example.org/spy.png\"/></ac:image>",
                "<ac:image><ri:attachment ri:filename=\"x.png\"><ri:page ri:content-title=\"Secret\"/></ri:attachment>"
                        + "</ac:image>",
                "<ac:link><ri:page ri:content-title=\"Secret\"/></ac:link>",
                "<ac:link><ri:user ri:userkey=\"ben\"/></ac:link>",
                "<ac:task-list/>",
                "<ri:user ri:userkey=\"ada\"/>",
                "<p>never closed",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>",
                "<p>\u0000</p>")) {
            assertFalse(hostile, problems(hostile).isEmpty());
        }
    }

    @Test
    public void a_refusal_says_what_it_is_about() {
        assertEquals(
                List.of(Violation.of("", "story.check.macro", "html")),
                check("<ac:structured-macro ac:name=\"html\"/>").violations());
        assertEquals(
                List.of(Violation.of("", "story.check.element", "script")),
                check("<script>1</script>").violations());
        assertEquals(List.of("story.check.person"), problems("<ac:link><ri:user ri:userkey=\"ben\"/></ac:link>"));
    }

    @Test
    public void what_is_refused_is_named_once_as_the_editor_calls_it_and_not_what_it_consists_of() {
        assertEquals(
                List.of("story.check.task-list"),
                problems("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
                        + "<ac:task-body><span>x</span></ac:task-body></ac:task></ac:task-list><ac:task-list/>"));
        assertEquals(
                List.of("story.check.macro"),
                problems("<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">x</ac:parameter>"
                        + "<ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>"));
        assertEquals(
                List.of("story.check.link-inside"),
                problems("<ac:link><ri:page ri:content-title=\"Secret\"/></ac:link><ac:link ac:anchor=\"x\"/>"
                        + "<ac:link><ri:space ri:space-key=\"HR\"/></ac:link>"));
        assertEquals(
                List.of("story.check.link-file"),
                problems("<ac:link><ri:attachment ri:filename=\"x.pdf\"/></ac:link>"));
        assertEquals(
                List.of("story.check.emoticon", "story.check.placeholder", "story.check.picture-effect"),
                problems("<ac:emoticon ac:name=\"nothing\"/><ac:placeholder>x</ac:placeholder>"
                        + "<ac:image ac:queryparams=\"effects=blur\"/>"));
        // What markup can do is told all the same, wherever it stands, and so is what comes after.
        assertEquals(
                List.of("story.check.macro", "story.check.element", "story.check.task-list"),
                problems("<ac:structured-macro ac:name=\"info\"><script>x</script></ac:structured-macro>"
                        + "<ac:task-list/>"));
    }

    @Test
    public void emoticons_and_layouts_are_harmless_unless_they_say_something_else() {
        String layout = "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>x"
                + "<ac:emoticon ac:name=\"smile\"/></p></ac:layout-cell></ac:layout-section></ac:layout>";

        assertEquals(List.of(), problems(layout));
        assertEquals(List.of("story.check.element"), problems(layout.replace("two_equal", "x&quot; y")));
        assertEquals(List.of("story.check.element"), problems(layout.replace("ac:type", "ac:onclick")));
        assertEquals(List.of("story.check.emoticon"), problems(layout.replace("ac:name", "ac:src")));
    }

    @Test
    public void a_long_quote_is_shortened_for_its_card() {
        String quote =
                check("<blockquote>" + "long ".repeat(200) + "</blockquote>").quote();

        assertEquals(StoryCheck.LONGEST_QUOTE, quote.length());
        assertEquals('…', quote.charAt(quote.length() - 1));
    }

    @Test
    public void a_picture_is_what_its_first_bytes_say() {
        assertEquals(
                Optional.of(StoryPicture.Kind.PNG),
                PictureKinds.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}));
        assertEquals(
                Optional.of(StoryPicture.Kind.WEBP),
                PictureKinds.of("RIFF0000WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)));
        for (String other :
                List.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<html>", "", "RIFF0000WAVE", "%PDF")) {
            assertEquals(other, Optional.empty(), PictureKinds.of(other.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    public void small_wins_stand_below_their_heading_up_to_the_next_one() {
        String page = "<h2>Notes</h2><p>Not this</p><h2>Small wins</h2><p>What went well?</p><p>I asked  first</p>"
                + "<ul><li>Two tools</li></ul><p/><h2>Next</h2><p>Nor this</p>";

        assertEquals(List.of("I asked first", "Two tools"), SmallWins.in(page, "Small wins", "What went well?"));
        assertEquals(List.of(), SmallWins.in("<p>never closed", "Small wins", ""));
    }
}
