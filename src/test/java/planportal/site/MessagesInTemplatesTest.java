package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class MessagesInTemplatesTest {
    private static final Messages MESSAGES =
            Messages.parse("xx.properties", "sign=<5 & more\nfilled={1} < {0} {9} {\n");

    private static String html(Content content) {
        StringOutput html = new StringOutput();
        OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(html);
        output.setContext("p", null);
        content.writeTo(output);
        return html.toString();
    }

    @Test
    void signsOfAMessageAreNoMarkup() {
        assertEquals("&lt;5 &amp; more", html(MESSAGES.localize("sign")));
    }

    @Test
    void argumentsAreEscapedUnlessTheTemplateMadeThem() {
        Content link = output -> output.writeContent("<a>x</a>");
        assertEquals(
                "&lt;b&gt; &lt; <a>x</a> {9} {", html(MESSAGES.localize("filled", link, "<b>")));
    }
}
