package dev.dioxus.main

import android.content.ContentValues
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.MediaStore

typealias BuildConfig = io.github.samsonapp.samson.BuildConfig

/** What the Rust side asks of Android: app/src/platform/native/android calls these by their names. */
class MainActivity : WryActivity() {
    /** A link that is opened while the app runs: the Rust side looks when the app is shown again. */
    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        setIntent(intent)
    }

    /** The link that the app was opened with; once, since it carries a secret. */
    fun takeLink(): String? {
        val link = intent?.dataString
        intent?.data = null
        return link
    }

    /** Puts a file among the downloads and returns its address; null before Android 10, which wants a permission for it. */
    fun saveFile(name: String, type: String, content: ByteArray): String? {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.Q) return null
        val about = ContentValues().apply {
            put(MediaStore.MediaColumns.DISPLAY_NAME, name)
            put(MediaStore.MediaColumns.MIME_TYPE, type)
        }
        val place = contentResolver.insert(MediaStore.Downloads.EXTERNAL_CONTENT_URI, about) ?: return null
        val file = contentResolver.openOutputStream(place) ?: return null
        file.use { it.write(content) }
        return place.toString()
    }

    /** Shows to what a text can be given, or the file at an address. */
    fun share(type: String, title: String, content: String): Boolean {
        val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_SUBJECT, title)
        if (content.startsWith("content://")) {
            send.putExtra(Intent.EXTRA_STREAM, Uri.parse(content)).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        } else {
            send.putExtra(Intent.EXTRA_TEXT, content)
        }
        startActivity(Intent.createChooser(send, title))
        return true
    }
}
