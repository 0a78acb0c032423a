/** The five things every page says about itself: data, age, source state, permission, problems. */
@NullMarked
package dev.lakewarden.viewmodels.page;

import org.jspecify.annotations.NullMarked;
