package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorageMarkupTest {

    @Test
    void writesMarkupThatPeopleTypeAsText() {
        assertThat(StorageMarkup.paragraphs("<script>alert('x')</script> & \"more\""))
                .isEqualTo("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;</p>");
    }

    @Test
    void keepsParagraphsAndLines() {
        assertThat(StorageMarkup.paragraphs("one\r\ntwo\r\n\r\n\r\nthree\n"))
                .isEqualTo("<p>one<br />two</p><p>three</p>");
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(StorageMarkup.paragraphs(" \n \n")).isEmpty();
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(StorageMarkup.escaped("a\u0000b\u001bc\ud800d\uFFFEe\ud83d\ude00"))
                .isEqualTo("abcde\ud83d\ude00");
    }
}
