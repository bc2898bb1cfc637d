// Confluence still offers these parts as globals, although AUI's own bundle leaves them out.
import '@atlassian/aui/entry/aui.batch.prototyping';
import '@atlassian/aui/entry/deprecated/aui.behaviour.cookie';
import '@atlassian/aui/entry/deprecated/aui.behaviour.jquery-form';
import '@atlassian/aui/entry/deprecated/aui.behaviour.jquery-spin';
import '@atlassian/aui/entry/deprecated/aui.component.dialog1';
import '@atlassian/aui/entry/deprecated/aui.component.inline-dialog1';
import '@atlassian/aui/src/js/aui/alphanum';
import '@atlassian/aui/src/js/aui/escape';
import '@atlassian/aui/src/js/aui/version';
import Backbone from 'backbone';
import underscore from 'underscore';

window.Backbone = Backbone;
window._ = underscore;
