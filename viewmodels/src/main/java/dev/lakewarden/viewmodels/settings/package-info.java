/** What a person can choose about the window, and facts about the workspace. */
@NullMarked
package dev.lakewarden.viewmodels.settings;

import org.jspecify.annotations.NullMarked;
