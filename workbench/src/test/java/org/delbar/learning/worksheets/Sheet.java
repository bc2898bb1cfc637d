package org.delbar.learning.worksheets;

import java.util.List;
import org.delbar.testing.Language;

/**
 * A worksheet as somebody of the sample community would fill it in.
 *
 * @param personName who does the action, as colleagues know them
 * @param headings of the page that comes of it
 * @param whenLabel first row of its facts table
 */
record Sheet(
        String title,
        String whatHappened,
        String whatWeLearn,
        String nextTime,
        String process,
        String action,
        String personName,
        List<String> headings,
        String whenLabel,
        String sentence) {

    static Sheet in(Language language) {
        return switch (language) {
            case ENGLISH ->
                new Sheet(
                        "The customer who called to say thanks",
                        "A customer called only to say that the handover was the best they have had.",
                        "They had met the same person from the first call to the last. That is what they remember.",
                        "One name from start to end, also when we are short of people.",
                        "Handover of projects",
                        "Put the contact’s name at the top of the handover list",
                        "Samir Haddad",
                        List.of(
                                "What happened?",
                                "What can we learn from it?",
                                "What can we do differently next time?",
                                "Actions",
                                "Did it work?"),
                        "When",
                        "The door code was changed on a Friday.");
            case SWEDISH ->
                new Sheet(
                        "Kunden som ringde för att tacka",
                        "En kund ringde bara för att säga att överlämningen var den bästa de varit med om.",
                        "De mötte samma person från första samtalet till det sista. Det är det de minns.",
                        "Ett namn från början till slut, även när vi är få.",
                        "Överlämning av projekt",
                        "Skriv kontaktens namn överst i överlämningslistan",
                        "Oskar Wikström",
                        List.of(
                                "Vad hände?",
                                "Vad kan vi lära av det?",
                                "Vad kan vi göra annorlunda nästa gång?",
                                "Åtgärder",
                                "Fungerade det?"),
                        "När",
                        "Dörrkoden byttes en fredag.");
            case NORWEGIAN ->
                new Sheet(
                        "Kunden som ringte for å takke",
                        "En kunde ringte bare for å si at overleveringen var den beste de har vært med på.",
                        "De møtte samme person fra første samtale til siste. Det er det de husker.",
                        "Ett navn fra start til slutt, også når vi er få.",
                        "Overlevering av prosjekter",
                        "Skriv navnet på kontakten øverst i overleveringslisten",
                        "Tuva Rønning",
                        List.of(
                                "Hva skjedde?",
                                "Hva kan vi lære av det?",
                                "Hva kan vi gjøre annerledes neste gang?",
                                "Tiltak",
                                "Virket det?"),
                        "Når",
                        "Dørkoden ble byttet på en fredag.");
        };
    }
}
