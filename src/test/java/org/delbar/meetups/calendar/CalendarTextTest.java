package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    @Test
    void escapesWhatSeparates() {
        assertThat(CalendarText.value("a;b, c\\d: \"e\"")).isEqualTo("a\\;b\\, c\\\\d: \"e\"");
        assertThat(CalendarText.value("C:\\new")).isEqualTo("C:\\\\new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\f"})
    void anyLineEndIsANewline(String end) {
        assertThat(CalendarText.value("one" + end + "two")).isEqualTo("one\\ntwo");
        assertThat(CalendarText.parameter("one" + end + "two")).isEqualTo("\"one two\"");
    }

    @Test
    void beginsAndEndsWithAWord() {
        assertThat(CalendarText.clean(" \n fika \t\r\n")).isEqualTo("fika");
    }

    @Test
    void aBackslashIsNotTheLastOfALine() {
        assertThat(CalendarText.value("a\\\nb\\")).isEqualTo("a\\\\ \\nb\\\\");
    }

    @Test
    void holdsNoControlCharacters() {
        assertThat(CalendarText.clean("a\0b\u001bc\u007fd\u009fe\tf")).isEqualTo("abcde\tf");
    }

    @Test
    void halfACharacterIsShownAsUnreadable() {
        assertThat(CalendarText.clean("a\ud83db\ude00c😀")).isEqualTo("a\ufffdb\ufffdc😀");
    }

    @Test
    void aParameterIsQuoted() {
        assertThat(CalendarText.parameter("Per \"Pelle\" Nilsson; x=1:2")).isEqualTo("\"Per 'Pelle' Nilsson; x=1:2\"");
        assertThat(CalendarText.parameter("TOGETHER\\nils")).isEqualTo("\"TOGETHER/nils\"");
        assertThat(CalendarText.parameter("a^nb")).isEqualTo("\"a\u02c6nb\"");
    }
}
